import { describe, expect, it } from 'vitest';
import { cleanStack, placeMarks, programFrames, setProgramFiles } from './stack.ts';

const program = 'blob:null/1111';
const other = 'blob:null/2222';
setProgramFiles({ [program]: 'upload.ts' });

const stacks = {
  V8: `TypeError: boom\n    at inner (${program}:3:9)\n    at Object.send (${other}:1:200)\n    at async ${program}:8:1`,
  SpiderMonkey: `inner@${program}:3:9\nsend@${other}:1:200\n@${program}:8:1\n`,
};

describe('programFrames', () => {
  it.each(Object.entries(stacks))('finds the program in a stack of %s', (_, stack) => {
    expect(programFrames(stack)).toEqual([
      { name: 'inner', file: 'upload.ts', line: 3, column: 9 },
      { name: undefined, file: 'upload.ts', line: 8, column: 1 },
    ]);
  });
});

describe('a program of several files', () => {
  it('has the name of the file in each frame', () => {
    setProgramFiles({ [program]: 'index.ts', [other]: 'names.ts' });
    const [open, close] = placeMarks;
    expect(programFrames(stacks.V8)[1]).toEqual({
      name: 'Object.send',
      line: 1,
      column: 200,
      file: 'names.ts',
    });
    expect(cleanStack(`E\n    at f (${other}:1:2)`)).toBe(`E\n    at f (names.ts:${open}1:2${close})`);
    setProgramFiles({ [program]: 'upload.ts' });
  });
});

describe('cleanStack', () => {
  const [open, close] = placeMarks;
  it('keeps the frames of the program, marked, and drops all others', () => {
    expect(cleanStack(stacks.V8)).toBe(
      `TypeError: boom\n    at inner (upload.ts:${open}3:9${close})\n    at async upload.ts:${open}8:1${close}`,
    );
  });

  it('keeps what follows a dropped frame', () => {
    const text = `Error: x\n    at f (${other}:1:1) {\n  code: 'E'\n}`;
    expect(cleanStack(text)).toBe(`Error: x {\n  code: 'E'\n}`);
  });
});
