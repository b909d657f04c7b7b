import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describePackage } from './describe-package.ts';
import { listPackages } from './list-packages.ts';
import { packageFolder } from './package-folder.ts';

describe('packageFolder', () => {
  it.each([
    ['/home/site/node_modules/idb/build/index.js', '/home/site/node_modules/idb'],
    ['/site/node_modules/@aws-sdk/core/dist-es/index.js?v=1', '/site/node_modules/@aws-sdk/core'],
    ['node_modules/a/node_modules/b/index.js', 'node_modules/a/node_modules/b'],
    ['C:\\site\\node_modules\\idb\\build\\index.js', 'C:/site/node_modules/idb'],
    ['\0/site/node_modules/cookie/index.js?commonjs-module', '/site/node_modules/cookie'],
    ['late-style:/site/node_modules/monaco-editor/esm/a.css', '/site/node_modules/monaco-editor'],
    ['/site/src/s3/index.ts', undefined],
  ])('of %s is %s', (source, folder) => {
    expect(packageFolder(source)).toBe(folder);
  });
});

describe('describePackage', () => {
  const folderWith = async (files: Readonly<Record<string, string>>) => {
    const folder = join(await mkdtemp(join(tmpdir(), 'package-')), 'one');
    await mkdir(folder);
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    return folder;
  };

  it('gives the whole text of every licence and notice', async () => {
    const folder = await folderWith({
      'package.json': JSON.stringify({ name: 'one', version: '1.2.3', license: 'Apache-2.0' }),
      'LICENSE.md': 'You may.\n',
      NOTICE: 'Made by somebody.',
      'index.js': 'export {};',
    });
    expect(listPackages([await describePackage(folder)])).toEqual([
      'one 1.2.3, Apache-2.0\n\nYou may.\n\nMade by somebody.\n',
    ]);
  });

  it('takes the word of a package that has no file of its licence', async () => {
    const manifest = { name: 'one', version: '1.0.0', license: 'MIT', author: { name: 'Its author' } };
    const folder = await folderWith({ 'package.json': JSON.stringify(manifest) });
    expect(listPackages([await describePackage(folder)])).toEqual(['one 1.0.0, MIT\nby Its author\n']);
  });

  it('lets no package into the site of which nobody knows the licence', async () => {
    const folder = await folderWith({ 'package.json': JSON.stringify({ name: 'one', version: '1.0.0' }) });
    await expect(describePackage(folder)).rejects.toThrow('one 1.0.0 says nothing of its licence');
  });
});

describe('listPackages', () => {
  const licence = (end: string) => `A long licence.\n${'You may. '.repeat(300)}\n${end}`;
  const packageWith = (name: string, ...licences: string[]) => ({
    name,
    head: `${name}, Apache-2.0`,
    licences,
  });

  it('writes a long licence once, whatever its blanks', () => {
    const [first, second, third] = listPackages([
      packageWith('one 1.0.0', licence('Copyright Somebody'), 'A notice.'),
      packageWith('two 1.0.0', licence('Copyright Somebody').replaceAll('\n', '\r\n  '), 'A notice.'),
      packageWith('three 1.0.0', licence('Copyright Another')),
    ]);
    expect(first).toContain('Copyright Somebody');
    expect(second).toBe(
      'two 1.0.0, Apache-2.0\n\nThe text of its licence is, word for word, the one of one 1.0.0 above.\n\nA notice.\n',
    );
    expect(third).toContain('Copyright Another');
  });
});
