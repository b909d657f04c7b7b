import { describe, expect, it } from 'vitest';
import { createFileFolder, type FileStore, memoryStore } from '#sandbox';
import type { FileMark } from '#workbench';
import { notingChanges, tellingWhenFull } from './file-stores.ts';

function memory(...names: string[]): FileStore {
  return memoryStore(new Map(names.map((name) => [name, { bytes: bytes(), modified: 0 }])));
}
const bytes = () => new Uint8Array(3);

describe('the marks of a run', () => {
  it('tell what it created, changed, removed and renamed', async () => {
    const marks = new Map<string, FileMark>();
    const folder = createFileFolder(
      notingChanges(memory('old.txt', 'kept.txt', 'gone.txt', 'from.txt'), marks),
    );
    await folder.readFile('kept.txt');
    await folder.appendFile('old.txt', bytes());
    await folder.writeFile('new.txt', bytes());
    await folder.writeFile('new.txt', bytes());
    await folder.writeFile('brief.txt', bytes());
    await folder.unlink('brief.txt');
    await folder.unlink('gone.txt');
    await folder.rename('from.txt', 'to.txt');
    expect(Object.fromEntries(marks)).toEqual({
      'old.txt': 'changed',
      'new.txt': 'created',
      'gone.txt': 'removed',
      'from.txt': 'removed',
      'to.txt': 'created',
    });
  });
});

describe('a full disk', () => {
  const failing = (error: Error) => tellingWhenFull({ ...memory(), set: () => Promise.reject(error) });

  it('is ENOSPC, as in Node, and says what to do', async () => {
    const folder = createFileFolder(failing(new DOMException('full', 'QuotaExceededError')));
    await expect(folder.writeFile('a.txt', bytes())).rejects.toMatchObject({
      code: 'ENOSPC',
      message: expect.stringMatching(
        /^ENOSPC: no space left on device, write 'a.txt'.*Delete files/,
      ) as string,
    });
  });

  it('is told from other errors', async () => {
    const folder = createFileFolder(failing(new Error('other')));
    await expect(folder.writeFile('a.txt', bytes())).rejects.toThrow('other');
  });
});
