import { beforeEach, describe, expect, it } from 'vitest';
import { createFileFolder, type FileFolder, type StoredFile } from './file-folder.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('the folder of files', () => {
  let folder: FileFolder;
  beforeEach(() => {
    const files = new Map<string, StoredFile>([['profile.jpg', { bytes: bytes('jpg'), modified: 1 }]]);
    folder = createFileFolder(
      {
        get: async (name) => files.get(name),
        set: async (name, file) => void files.set(name, file),
        delete: async (name) => void files.delete(name),
        names: async () => [...files.keys()],
      },
      () => 2,
    );
  });

  it.each(['profile.jpg', './profile.jpg', '/profile.jpg', 'a/../profile.jpg'])('reads %s', async (path) => {
    expect(await folder.readFile(path)).toEqual(bytes('jpg'));
  });

  it('writes, appends, renames, deletes', async () => {
    await folder.writeFile('notes/a.txt', bytes('one'));
    await folder.appendFile('notes/a.txt', bytes(' two'));
    await folder.rename('notes/a.txt', 'b.txt');
    expect(await folder.readFile('b.txt')).toEqual(bytes('one two'));
    expect(await folder.stat('b.txt')).toEqual({ size: 7, modified: 2 });
    await folder.unlink('b.txt');
    expect(await folder.readdir('.')).toEqual(['profile.jpg']);
  });

  it('lists one level, as a directory would', async () => {
    await folder.writeFile('notes/a.txt', bytes(''));
    await folder.writeFile('notes/deep/b.txt', bytes(''));
    expect(await folder.readdir('.')).toEqual(['notes', 'profile.jpg']);
    expect(await folder.readdir('notes')).toEqual(['a.txt', 'deep']);
  });

  it('says which files there are when one is not', async () => {
    await expect(folder.readFile('nope')).rejects.toMatchObject({
      code: 'ENOENT',
      message: "ENOENT: no such file or directory, open 'nope'. Your files here are: profile.jpg.",
    });
    await expect(folder.unlink('nope')).rejects.toMatchObject({ code: 'ENOENT' });
    await expect(folder.readdir('nope')).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
