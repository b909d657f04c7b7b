import type { Language } from './languages.ts';

/**
 * The language of a program that came without the name of its file. A program on S3 in Python has a line that imports boto3, or
 * another module, and no such line is TypeScript.
 */
export function guessLanguage(code: string): Language {
  const isPython =
    /^(?:import [\w.]+(?: as \w+)?(?:, *[\w.]+)*|from [\w.]+ import [\w*(].*)[ \t]*(?:#.*)?$/m.test(code);
  return isPython ? 'py' : 'ts';
}
