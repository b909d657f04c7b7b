import { expect, it } from 'vitest';
import { openFiles } from './reader-files.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

it('knows the files of each run, whatever has run since', async () => {
  const files = await openFiles();
  const first = files.lend();
  await first.folder.writeFile('mine.txt', bytes('of the first run'));
  const second = files.lend();
  await second.folder.writeFile('other.txt', bytes('of the second run'));

  expect([...(await first.readAll()).keys()], 'a run that was judged while another began').toEqual([
    'mine.txt',
  ]);
  expect([...(await second.readAll()).keys()]).toEqual(['other.txt']);
  expect([...(await files.readAll()).keys()]).toEqual(['mine.txt', 'other.txt']);
  expect(files.marks, 'the workbench shows the latest').toEqual(new Map([['other.txt', 'created']]));
});
