import { fileNameProblem } from '#ui/words';
import { type Language, languageNames } from './languages.ts';

/** How many characters the name of a file may have. */
export const longestName = 60;

/** The words that Python keeps for itself: no file can be imported by one. */
const pythonWords = new Set(
  (
    'False None True and as assert async await break class continue def del elif else except finally for from ' +
    'global if import in is lambda nonlocal not or pass raise return try while with yield'
  ).split(' '),
);

/** Why no file of a program in a language can have this name; `undefined` if one can. */
export function ownNameProblem(name: string, language: Language): string | undefined {
  if (name === '') return 'A file needs a name.';
  const other = language === 'ts' ? 'py' : 'ts';
  if (name.endsWith(`.${other}`)) {
    return `This program is written in ${languageNames[language]}. For ${languageNames[other]}, press ${languageNames[other]} above.`;
  }
  if (!name.endsWith(`.${language}`))
    return `The name has to end in .${language}, for example names.${language}.`;
  const problem = language === 'ts' ? problemInTypeScript(name) : problemInPython(name);
  if (problem !== undefined) return problem;
  if (name.length > longestName) return `That name is too long: ${longestName} characters are the most.`;
  return fileNameProblem(name);
}

function problemInTypeScript(name: string): string | undefined {
  if (name.endsWith('.d.ts')) return 'A .d.ts file has no code to run. Name it without the d.';
  if (!/^[A-Za-z0-9_][A-Za-z0-9_.-]*\.ts$/.test(name))
    return 'Use letters from a to z, digits, and - _ . in a name. All files are in one folder.';
  return undefined;
}

function problemInPython(name: string): string | undefined {
  const stem = name.slice(0, -'.py'.length);
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(stem)) {
    return 'Python imports a file by its name: use letters from a to z, digits and _, and begin with a letter. All files are in one folder.';
  }
  if (pythonWords.has(stem)) return `No file can be imported as ${stem}: the word means something in Python.`;
  return undefined;
}

/** A text in which the imports of a file are changed to its new name. */
export function renameImports(code: string, from: string, to: string, language: Language): string {
  const [old, now] = [from, to].map((name) => name.slice(0, -3));
  if (language === 'ts') {
    const imported = new RegExp(`(['"]\\./)${old?.replaceAll('.', '\\.')}(\\.[jt]s['"])`, 'g');
    return code.replace(imported, (_, before: string, after: string) => `${before}${now}${after}`);
  }
  return code
    .replace(new RegExp(`^([ \\t]*from[ \\t]+)${old}(?=[ \\t]+import\\b)`, 'gm'), `$1${now}`)
    .replace(new RegExp(`^([ \\t]*import[ \\t]+)${old}(?=[ \\t]+as\\b)`, 'gm'), `$1${now}`)
    .replace(new RegExp(`^([ \\t]*import[ \\t]+)${old}(?=[ \\t]*(?:#.*)?$)`, 'gm'), `$1${now} as ${old}`);
}
