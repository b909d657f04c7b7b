import { describe, expect, it } from 'vitest';
import { isFiles, nameProblem, renameFile } from './files.ts';

describe('nameProblem', () => {
  const others = [{ name: 'index.ts', code: '' }];

  it.each(['names.ts', 'a-b_c.d.e.ts', '2.ts', 'X.ts'])('lets a file be named %s', (name) => {
    expect(nameProblem(name, others)).toBeUndefined();
  });

  it.each([
    ['', /needs a name/],
    ['names.js', /end in \.ts/],
    ['types.d.ts', /no code to run/],
    ['a/b.ts', /one folder/],
    ['../b.ts', /one folder/],
    ['a b.ts', /letters/],
    ['Index.ts', /already a file named index\.ts/],
    [`${'a'.repeat(80)}.ts`, /too long/],
    ['con.ts', /device on Windows/],
    ['NUL.ts', /device on Windows/],
    ['com1.a.ts', /device on Windows/],
  ])('does not let a file be named “%s”', (name, problem) => {
    expect(nameProblem(name, others)).toMatch(problem);
  });
});

it('takes no more files than a program can have', () => {
  const others = Array.from({ length: 100 }, (_, index) => ({ name: `f${index}.ts`, code: '' }));
  expect(nameProblem('more.ts', others)).toMatch(/can have 100 files/);
  expect(nameProblem('more.ts', others.slice(1))).toBeUndefined();
});

it('keeps what the reader had under names that are no longer taken', () => {
  const kept = [
    { name: 'index.ts', code: '' },
    { name: 'con.ts', code: '' },
  ];
  expect(isFiles(kept)).toBe(true);
  expect(isFiles([...kept, kept[1]])).toBe(false);
  expect(isFiles(kept.slice(1))).toBe(false);
});

it('renames a file with its imports, and no others', () => {
  const files = [
    {
      name: 'index.ts',
      code: `import './a.b.ts';\nimport "./a.b.js";\nimport './axb.ts';\nconsole.log('a.b.ts');`,
    },
    { name: 'a.b.ts', code: '' },
  ];
  expect(renameFile(files, 'a.b.ts', 'c.ts')).toEqual([
    {
      name: 'index.ts',
      code: `import './c.ts';\nimport "./c.js";\nimport './axb.ts';\nconsole.log('a.b.ts');`,
    },
    { name: 'c.ts', code: '' },
  ]);
});
