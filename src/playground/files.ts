import { longestName, ownNameProblem, renameImports } from './file-names.ts';
import { isEntry, languageOf } from './languages.ts';

/** One file of a program. */
interface CodeFile {
  readonly name: string;
  readonly code: string;
}

/** The files of a program, the entry first. */
export type Files = readonly CodeFile[];

/** How large a program may be: far larger than anybody writes, far smaller than what would keep a page busy. */
export const programLimits = {
  files: 100,
  /** How many characters, and how many lines, all files together may have. */
  code: 500_000,
  lines: 20_000,
} as const;

/** Whether two programs are the same, file by file. */
export function sameFiles(one: Files, two: Files): boolean {
  const codes = new Map(two.map(({ name, code }) => [name, code]));
  return one.length === two.length && one.every(({ name, code }) => codes.get(name) === code);
}

/** Why a file cannot have a name in a program with these other files; `undefined` if it can. */
export function nameProblem(name: string, others: Files): string | undefined {
  if (others.length >= programLimits.files)
    return `A program can have ${programLimits.files} files here, and has them.`;
  const same = others.find((other) => other.name.toLowerCase() === name.toLowerCase());
  return ownNameProblem(name, languageOf(others)) ?? (same && `There is already a file named ${same.name}.`);
}

/** The files with one of them renamed, and its imports in the others changed accordingly. */
export function renameFile(files: Files, from: string, to: string): Files {
  const language = languageOf(files);
  return files.map(({ name, code }) => ({
    name: name === from ? to : name,
    code: renameImports(code, from, to, language),
  }));
}

/** Why something from outside cannot be opened: it is not a program, or it is one that cannot be shown, for a reason in words. */
export type FilesProblem = { readonly kind: 'shape' } | { readonly kind: 'limit'; readonly says: string };

/** Checks whether something from outside is the files of a program, including its entry. Looks at each file only once. */
export function filesProblem(value: unknown): FilesProblem | undefined {
  const shape = { kind: 'shape' } as const;
  if (!Array.isArray(value) || value.length === 0) return shape;
  if (value.length > programLimits.files) {
    const count = value.length.toLocaleString('en');
    return { kind: 'limit', says: `It has ${count} files, and ${programLimits.files} are the most.` };
  }
  const language = languageOf(value.filter(isFile));
  const names = new Set<string>();
  let [size, lines] = [0, 0];
  for (const file of value as unknown[]) {
    if (!isFile(file) || names.has(file.name.toLowerCase())) return shape;
    const { name, code } = file;
    const says = ownNameProblem(name, language);
    if (says !== undefined)
      return { kind: 'limit', says: `One of its files is named “${shown(name)}”. ${says}` };
    names.add(name.toLowerCase());
    size += code.length;
    if (size <= programLimits.code) lines += code.split('\n').length;
  }
  if (size > programLimits.code || lines > programLimits.lines)
    return { kind: 'limit', says: 'Its files are too large to be shown.' };
  return [...names].some(isEntry) ? undefined : shape;
}

/**
 * Whether something kept in this browser is the files of a program. It is the reader's own, so names and sizes are accepted
 * even if they would be refused in a new program.
 */
export function isFiles(value: unknown): value is Files {
  if (!Array.isArray(value) || !value.every(isFile)) return false;
  const names = new Set(value.map(({ name }) => name.toLowerCase()));
  return names.size === value.length && [...names].some(isEntry);
}

function isFile(file: unknown): file is CodeFile {
  if (typeof file !== 'object' || file === null || !('name' in file) || !('code' in file)) return false;
  return typeof file.name === 'string' && typeof file.code === 'string' && !/[/\\]|^$/.test(file.name);
}

/** As much of a strange name as fits into a sentence. */
function shown(name: string): string {
  const visible = name.replace(/[^ -~\u00a1-\u024f]/g, '\ufffd');
  return visible.length > longestName ? `${visible.slice(0, longestName)}…` : visible;
}
