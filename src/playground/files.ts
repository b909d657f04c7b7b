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

/** How much a program may be: far more than anybody writes, far less than keeps a page busy. */
export const programLimits = {
  files: 100,
  /** Characters of a name. */
  name: 60,
  /** Characters, and lines, of all code together. */
  code: 500_000,
  lines: 20_000,
} as const;

/** Whether two programs are the same, file by file. */
export function sameFiles(one: Files, two: Files): boolean {
  const codes = new Map(two.map(({ name, code }) => [name, code]));
  return one.length === two.length && one.every(({ name, code }) => codes.get(name) === code);
}

/** Why a file cannot have a name beside those of the others; `undefined` when it can. */
export function nameProblem(name: string, others: Files): string | undefined {
  if (others.length >= programLimits.files)
    return `A program can have ${programLimits.files} files here, and has them.`;
  const same = others.find((other) => other.name.toLowerCase() === name.toLowerCase());
  return ownNameProblem(name) ?? (same && `There is already a file named ${same.name}.`);
}

/** The same for a name by itself. */
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

/** The files with one of them renamed, and the imports of it in the others along with it. */
export function renameFile(files: Files, from: string, to: string): Files {
  const stem = (name: string) => name.replace(/\.ts$/, '');
  const imported = new RegExp(`(['"]\\./)${escapeDots(stem(from))}(\\.[jt]s['"])`, 'g');
  return files.map(({ name, code }) => ({
    name: name === from ? to : name,
    code: code.replace(imported, (_, before: string, after: string) => before + stem(to) + after),
  }));
}

/** Why something from outside is not a program: what it is made of, or one that cannot be shown, in words. */
export type FilesProblem = { readonly kind: 'shape' } | { readonly kind: 'limit'; readonly says: string };

/** Looks whether something read from outside is the files of a program, its entry among them; each file is looked at once. */
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
 * Whether something kept in this browser is the files of a program. It was the reader's own, so that names and sizes that
 * are no longer taken still are.
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

/** A strange name, as much of it as fits into a sentence. */
function shown(name: string): string {
  const visible = name.replace(/[^ -~\u00a1-\u024f]/g, '\ufffd');
  return visible.length > programLimits.name ? `${visible.slice(0, programLimits.name)}…` : visible;
}

/** The dot is the only character of a name that means something in a pattern. */
function escapeDots(name: string): string {
  return name.replaceAll('.', '\\.');
}
