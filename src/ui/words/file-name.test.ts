import { describe, expect, it } from 'vitest';
import { fileNameProblem } from './file-name.ts';

describe('fileNameProblem', () => {
  const devices = [
    'CON',
    'PRN',
    'AUX',
    'NUL',
    'COM1',
    'COM9',
    'LPT1',
    'LPT9',
    'COM\u00b9',
    'CONIN$',
    'CLOCK$',
  ];

  it.each(devices.flatMap((name) => [name, name.toLowerCase()]))(
    'knows %s as a device of Windows',
    (name) => {
      for (const each of [name, `${name}.ts`, `${name}.tar.gz`, `${name} .txt`, `${name}.`, `${name} `])
        expect(fileNameProblem(each), each).toMatch(/Windows/);
    },
  );

  it.each(['a.', 'a ', 'a. .', 'a<b', 'a>b', 'a:b', 'a"b', 'a/b', 'a\\b', 'a|b', 'a?b', 'a*b'])(
    'says that Windows has no %j',
    (name) => expect(fileNameProblem(name)).toMatch(/Windows/),
  );

  it.each(['a\0b', 'a\u202egpj.exe', 'a\u0085', 'a\u2066b', '\ufeffa'])(
    'finds what is not seen in %j',
    (name) => expect(fileNameProblem(name)).toMatch(/not seen/),
  );

  it.each(['', '.', '..', 'a'.repeat(256)])('refuses %j', (name) =>
    expect(fileNameProblem(name)).toBeDefined(),
  );

  it.each([
    'console.ts',
    'com.ts',
    'com10.txt',
    'nul-file',
    'auxiliary',
    '.env',
    'a b.txt',
    'Grüße 👋.md',
    'lpt',
  ])('takes %s', (name) => expect(fileNameProblem(name)).toBeUndefined());
});
