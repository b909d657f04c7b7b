import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { sandboxModules } from '#sandbox/modules';

it('CONTRIBUTING lists every module that a program may import, and no other', async () => {
  const text = await readFile('CONTRIBUTING.md', 'utf8');
  const [, list = ''] = /^- imports from ([^]*?);/m.exec(text) ?? [];
  const listed = [...list.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
  expect(listed.sort()).toEqual(Object.keys(sandboxModules).sort());
});
