/** One file of a program. */
export interface CodeFile {
  readonly name: string;
  readonly code: string;
}

/** The files of a program, the entry first. */
export type Files = readonly CodeFile[];

/** The file that a run begins with. It cannot be renamed or deleted. */
export const entryName = 'index.ts';

/** Whether two programs are the same, file by file. */
export function sameFiles(one: Files, two: Files): boolean {
  return (
    one.length === two.length &&
    one.every(({ name, code }) => two.find((other) => other.name === name)?.code === code)
  );
}

/** Why a file cannot have a name; `undefined` when it can. */
export function nameProblem(name: string, others: Files): string | undefined {
  if (name === '') return 'A file needs a name.';
  if (!name.endsWith('.ts')) return 'The name has to end in .ts, for example names.ts.';
  if (name.endsWith('.d.ts')) return 'A .d.ts file has no code to run. Name it without the d.';
  if (!/^[A-Za-z0-9_][A-Za-z0-9_.-]*\.ts$/.test(name))
    return 'Use letters from a to z, digits, and - _ . in a name. All files are in one folder.';
  if (name.length > 60) return 'That name is too long: 60 characters are the most.';
  const same = others.find((other) => other.name.toLowerCase() === name.toLowerCase());
  return same && `There is already a file named ${same.name}.`;
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

/** Whether something read from outside is the files of a program, its entry among them. */
export function isFiles(value: unknown): value is Files {
  if (!Array.isArray(value) || value.length === 0) return false;
  const seen: CodeFile[] = [];
  for (const file of value as unknown[]) {
    if (typeof file !== 'object' || file === null || !('name' in file) || !('code' in file)) return false;
    const { name, code } = file;
    if (typeof name !== 'string' || typeof code !== 'string' || nameProblem(name, seen)) return false;
    seen.push({ name, code });
  }
  return seen.some(({ name }) => name === entryName);
}

/** Of what names may have, the dot alone means something in a pattern. */
function escapeDots(name: string): string {
  return name.replaceAll('.', '\\.');
}
