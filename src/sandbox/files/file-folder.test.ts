import { beforeEach, describe, expect, it } from 'vitest';
import { createFileFolder, type FileFolder, type StoredFile } from './file-folder.ts';
import { memoryStore } from './memory-store.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('the folder of files', () => {
  let folder: FileFolder;
  const names = async (path: string) => (await folder.readdir(path)).map(({ name }) => name);
  beforeEach(() => {
    const files = new Map<string, StoredFile>([['profile.jpg', { bytes: bytes('jpg'), modified: 1 }]]);
    folder = createFileFolder(memoryStore(files), () => 2);
  });

  it.each(['profile.jpg', './profile.jpg', '/profile.jpg', 'a/../profile.jpg'])('reads %s', async (path) => {
    expect(await folder.readFile(path)).toEqual(bytes('jpg'));
  });

  it('writes, appends, renames, deletes', async () => {
    expect(await folder.mkdir('notes', false)).toBeUndefined();
    await folder.writeFile('notes/a.txt', bytes('one'));
    await folder.appendFile('notes/a.txt', bytes(' two'));
    await folder.rename('notes/a.txt', 'b.txt');
    expect(await folder.readFile('b.txt')).toEqual(bytes('one two'));
    expect(await folder.stat('b.txt')).toEqual({ size: 7, modified: 2, isDirectory: false });
    await folder.unlink('b.txt');
    expect(await names('.')).toEqual(['notes', 'profile.jpg']);
    await folder.rmdir('notes');
    expect(await names('.')).toEqual(['profile.jpg']);
  });

  it('has to have a folder before a file is written into it', async () => {
    await expect(folder.writeFile('new/a.txt', bytes(''))).rejects.toMatchObject({
      code: 'ENOENT',
      errno: -2,
      syscall: 'open',
      path: 'new/a.txt',
    });
    await expect(folder.mkdir('new/deep', false)).rejects.toMatchObject({ code: 'ENOENT' });
    expect(await folder.mkdir('new/deep', true)).toBe('/new');
    await folder.writeFile('new/deep/a.txt', bytes(''));
    await expect(folder.mkdir('new', false)).rejects.toMatchObject({ code: 'EEXIST' });
    await expect(folder.rmdir('new')).rejects.toMatchObject({ code: 'ENOTEMPTY' });
    await expect(folder.readFile('new')).rejects.toMatchObject({ code: 'EISDIR' });
    await expect(folder.writeFile('new', bytes(''))).rejects.toMatchObject({ code: 'EISDIR' });
    await expect(folder.writeFile('profile.jpg/a', bytes(''))).rejects.toMatchObject({ code: 'ENOTDIR' });
    await folder.rename('new', 'old');
    expect(await names('old/deep')).toEqual(['a.txt']);
    await folder.removeAll('old');
    expect(await names('.')).toEqual(['profile.jpg']);
  });

  it('lists one level, as a directory would', async () => {
    await folder.mkdir('notes/deep', true);
    await folder.writeFile('notes/a.txt', bytes(''));
    await folder.writeFile('notes/deep/b.txt', bytes(''));
    expect(await names('.')).toEqual(['notes', 'profile.jpg']);
    expect(await names('notes')).toEqual(['a.txt', 'deep']);
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
