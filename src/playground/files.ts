import { fileNameProblem } from '#ui/words';

/** One file of a program. */
interface CodeFile {
  readonly name: string;
  readonly code: string;
}

/** The files of a program, the entry first. */
export type Files = readonly CodeFile[];

/** The file that a run begins with. It cannot be renamed or deleted. */
export const entryName = 'index.ts';

/** How large a program may be: far larger than anybody writes, far smaller than what would keep a page busy. */
export const programLimits = {
  files: 100,
  /** How many characters a name may have. */
  name: 60,
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
  return ownNameProblem(name) ?? (same && `There is already a file named ${same.name}.`);
}

/** Why no file can have this name; `undefined` if one can. */
function ownNameProblem(name: string): string | undefined {
  if (name === '') return 'A file needs a name.';
  if (!name.endsWith('.ts')) return 'The name has to end in .ts, for example names.ts.';
  if (name.endsWith('.d.ts')) return 'A .d.ts file has no code to run. Name it without the d.';
  if (!/^[A-Za-z0-9_][A-Za-z0-9_.-]*\.ts$/.test(name))
    return 'Use letters from a to z, digits, and - _ . in a name. All files are in one folder.';
  if (name.length > programLimits.name)
    return `That name is too long: ${programLimits.name} characters are the most.`;
  return fileNameProblem(name);
}

/** The files with one of them renamed, and its imports in the others changed accordingly. */
export function renameFile(files: Files, from: string, to: string): Files {
  const stem = (name: string) => name.replace(/\.ts$/, '');
  const imported = new RegExp(`(['"]\\./)${escapeDots(stem(from))}(\\.[jt]s['"])`, 'g');
  return files.map(({ name, code }) => ({
    name: name === from ? to : name,
    code: code.replace(imported, (_, before: string, after: string) => before + stem(to) + after),
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
  const names = new Set<string>();
  let [size, lines] = [0, 0];
  for (const file of value as unknown[]) {
    if (!isFile(file) || names.has(file.name.toLowerCase())) return shape;
    const { name, code } = file;
    const says = ownNameProblem(name);
    if (says !== undefined)
      return { kind: 'limit', says: `One of its files is named “${shown(name)}”. ${says}` };
    names.add(name.toLowerCase());
    size += code.length;
    if (size <= programLimits.code) lines += code.split('\n').length;
  }
  if (size > programLimits.code || lines > programLimits.lines)
    return { kind: 'limit', says: 'Its files are too large to be shown.' };
  return names.has(entryName) ? undefined : shape;
}

/**
 * Whether something kept in this browser is the files of a program. It is the reader's own, so names and sizes are accepted
 * even if they would be refused in a new program.
 */
export function isFiles(value: unknown): value is Files {
  if (!Array.isArray(value) || !value.every(isFile)) return false;
  const names = new Set(value.map(({ name }) => name.toLowerCase()));
  return names.size === value.length && names.has(entryName);
}

function isFile(file: unknown): file is CodeFile {
  if (typeof file !== 'object' || file === null || !('name' in file) || !('code' in file)) return false;
  return typeof file.name === 'string' && typeof file.code === 'string' && !/[/\\]|^$/.test(file.name);
}

/** As much of a strange name as fits into a sentence. */
function shown(name: string): string {
  const visible = name.replace(/[^ -~\u00a1-\u024f]/g, '\ufffd');
  return visible.length > programLimits.name ? `${visible.slice(0, programLimits.name)}…` : visible;
}

/** Escapes dots, the only characters of a name that have a meaning in a pattern. */
function escapeDots(name: string): string {
  return name.replaceAll('.', '\\.');
}
