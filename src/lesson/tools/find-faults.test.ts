import { describe, expect, it } from 'vitest';
import { sayFault } from '../fault.ts';
import { toolFaults } from './find-faults.ts';

const page = 'content/lessons/uploading/index.mdx';
const faultsOf = (mdx: string, ...there: string[]) => toolFaults(page, mdx, there).map(sayFault);

describe('toolFaults', () => {
  it('finds none where each tab has its file', () => {
    const mdx = 'Text.\n\n<Tools title="Upload" file="upload" />\n\n<Tools file="ask" />\n';
    expect(faultsOf(mdx, 'index.mdx', 'upload.ts', 'upload.py', 'upload.sh', 'ask.sh', 'other.ts')).toEqual(
      [],
    );
  });

  it.each([
    [
      '<Tools title="Upload" file="uplaod" />',
      ['upload.ts'],
      /mdx:3: None of uplaod\.ts, uplaod\.py, uplaod\.sh is there/,
    ],
    [
      '<Tools title="Upload" file="upload.py" />',
      ['upload.py'],
      /mdx:3: .*without its ending: `file="upload"`/,
    ],
    ['<Tools title="Upload" />', [], /mdx:3: `<Tools>` has no file/],
    ['<Tools title="Upload" file="upload" />', ['upload.ts'], /mdx:3: .*only upload\.ts is there.*<Snippet/],
    ['<Tools file="upload" />', ['upload.ts', 'upload.py'], /mdx:3: .*name of its own/],
  ])('finds what is wrong with %s', (tag, there, said) => {
    expect(faultsOf(`---\n---\n${tag}`, ...there)).toEqual([expect.stringMatching(said)]);
  });
});
