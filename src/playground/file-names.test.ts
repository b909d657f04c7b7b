import { describe, expect, it } from 'vitest';
import { nameProblem, renameFile } from './files.ts';

describe('the names of files in a program of Python', () => {
  const others = [{ name: 'main.py', code: '' }];

  it.each(['names.py', '_own.py', 'X2.py'])('may be %s', (name) =>
    expect(nameProblem(name, others)).toBeUndefined(),
  );

  it.each([
    ['names', /end in \.py/],
    ['names.ts', /written in Python/],
    ['my-names.py', /letters from a to z/],
    ['2.py', /begin with a letter/],
    ['a.b.py', /letters from a to z/],
    ['class.py', /means something in Python/],
    ['Main.py', /already a file named main\.py/],
    ['con.py', /device on Windows/],
  ])('may not be %s', (name, problem) => expect(nameProblem(name, others)).toMatch(problem));
});

it('says where Python is written, to who adds a file of Python to TypeScript', () =>
  expect(nameProblem('main.py', [{ name: 'index.ts', code: '' }])).toMatch(/press Python above/));

it('renames a file of Python with its imports, and nothing else', () => {
  const code = [
    'import names',
    'import names as n  # names',
    'from names import greet',
    '    import names',
    'import names_of_others',
    'from names_of_others import one',
    "print('import names', names.greet())",
  ].join('\n');
  const [main] = renameFile(
    [
      { name: 'main.py', code },
      { name: 'names.py', code: '' },
    ],
    'names.py',
    'people.py',
  );
  expect(main?.code.split('\n')).toEqual([
    'import people as names',
    'import people as n  # names',
    'from people import greet',
    '    import people as names',
    'import names_of_others',
    'from names_of_others import one',
    "print('import names', names.greet())",
  ]);
});
