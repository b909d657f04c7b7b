import { execFileSync, spawnSync } from 'node:child_process';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pythonText, shellWord, typescriptText } from './escape.ts';

const texts = fc.array(
  fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...Array.from('\'"\\$`!\n\r\t -~@#é😀\u200b')) }),
  ),
  {
    minLength: 1,
    maxLength: 40,
  },
);
const hasPython = spawnSync('python3', ['--version']).status === 0;

describe('shellWord', () => {
  it('leaves plain words alone', () => {
    expect(['users/101/bio.txt', 'image/jpeg', 'a=b'].map(shellWord)).toEqual([
      'users/101/bio.txt',
      'image/jpeg',
      'a=b',
    ]);
  });

  it('quotes what a shell would read', () => {
    expect(shellWord("it's $HOME")).toBe(String.raw`'it'\''s $HOME'`);
    expect(shellWord('')).toBe("''");
    expect(shellWord('=ls')).toBe("'=ls'");
    expect(shellWord('~')).toBe("'~'");
  });

  it('names the keys that a terminal would take for pressed ones', () => {
    expect(shellWord("tab\tit's")).toBe(String.raw`$'tab\tit\'s'`);
  });

  it('is one word of bash, and that word', () => {
    fc.assert(
      fc.property(texts, (words) => {
        const real = words.map((word) => word.replaceAll('\0', ''));
        const printed = execFileSync('bash', ['-c', `printf '%s\\0' ${real.map(shellWord).join(' ')}`], {
          env: { LC_ALL: 'C.UTF-8' },
        });
        expect(printed.toString().split('\0').slice(0, -1)).toEqual(real);
      }),
      { numRuns: 40 },
    );
  });
});

describe('typescriptText', () => {
  it('is that text', () => {
    fc.assert(
      fc.property(texts, (all) => {
        expect(all.map((text) => runInNewContext(typescriptText(text)) as string)).toEqual(all);
      }),
    );
  });

  it('prefers the quotes that need fewer backslashes', () => {
    expect(typescriptText("it's")).toBe(`"it's"`);
    expect(typescriptText('"so"')).toBe(`'"so"'`);
  });

  it('shows what nobody could see', () => {
    expect(typescriptText('a\u200bb\u00a0\0')).toBe(String.raw`'a\u200bb\xa0\x00'`);
  });
});

describe('pythonText', () => {
  it.skipIf(!hasPython)('is that text', () => {
    fc.assert(
      fc.property(texts, (all) => {
        const program = `import json\nprint(json.dumps([${all.map(pythonText).join(', ')}]))`;
        expect(JSON.parse(execFileSync('python3', ['-'], { input: program }).toString())).toEqual(all);
      }),
      { numRuns: 10 },
    );
  });
});
