import { describe, expect, it } from 'vitest';
import { affectedBy } from './affected.ts';

const tests = [
  'src/ui/words/format-bytes.test.ts',
  'tests/authoring/authoring.test.ts',
  'tests/house/laws.test.ts',
  'tests/lessons/lessons.test.ts',
  'tests/server/clients.test.ts',
  'tests/e2e/playground.spec.ts',
  'tests/e2e/run.spec.ts',
];
const of = (changed: readonly string[], gone: readonly string[] = []) =>
  affectedBy(changed, new Set(gone), tests, (helper) =>
    helper === 'tests/e2e/own-s3.ts' ? ['tests/e2e/run.spec.ts'] : [],
  );

describe('what a change affects', () => {
  it('a room that every page has: all browser tests, and the unit tests that import it', () => {
    expect(of(['src/workbench/mount.ts'])).toEqual({
      site: true,
      format: ['src/workbench/mount.ts'],
      lint: ['src/workbench/mount.ts'],
      types: true,
      unit: ['src/workbench/mount.ts'],
      browser: 'all',
    });
  });

  it('a room of one page: the browser tests of that page', () => {
    expect(of(['src/playground/files.ts']).browser).toEqual(['tests/e2e/playground.spec.ts']);
  });

  it('what decides over everything: all', () => {
    for (const file of [
      'package.json',
      'eslint.laws.mjs',
      '.oxlintrc.json',
      '.oxfmtrc.json',
      'vitest.config.ts',
      'scripts/e2e/built-site.ts',
    ])
      expect(of([file])).toMatchObject({ site: true, lint: 'all', types: true, unit: 'all', browser: 'all' });
  });

  it('a unit test: itself, and no site', () => {
    const test = 'src/ui/words/format-bytes.test.ts';
    expect(of([test])).toMatchObject({ site: false, unit: [test], browser: 'none' });
  });

  it('a browser test: itself; what it shares with others: those as well', () => {
    expect(of(['tests/e2e/run.spec.ts'])).toMatchObject({ site: false, browser: ['tests/e2e/run.spec.ts'] });
    expect(of(['tests/e2e/own-s3.ts']).browser).toEqual(['tests/e2e/run.spec.ts']);
  });

  it('what tests start as a program, which no import shows', () => {
    expect(of(['src/server/start.ts']).unit).toContain('tests/server/clients.test.ts');
    expect(of(['src/s3/answer.ts']).unit).toContain('tests/lessons/lessons.test.ts');
    const ofLesson = of(['content/lessons/what-is-s3/index.mdx']).unit;
    expect(ofLesson).toContain('tests/lessons/lessons.test.ts');
    expect(ofLesson).toContain('tests/authoring/authoring.test.ts');
  });

  it('what only people read: its format, and what compares it', () => {
    expect(of(['CONTRIBUTING.md'])).toEqual({
      site: false,
      format: ['CONTRIBUTING.md'],
      lint: 'none',
      types: false,
      unit: ['tests/house/laws.test.ts'],
      browser: 'none',
    });
  });

  it('a file that is gone: what its place affects, but nobody opens it', () => {
    const gone = ['src/playground/files.ts'];
    expect(of(gone, gone)).toMatchObject({ format: [], lint: 'none', types: true, unit: 'all' });
    expect(of(gone, gone).browser).toEqual(['tests/e2e/playground.spec.ts']);
  });
});
