import { compile } from '#editor';
import { type Compilation, linkProgram, type Program } from '#sandbox';
import type { Files } from './files.ts';
import { entryOf, languageOf } from './languages.ts';

/** What a run of the files will need, as far as it is known before they are compiled. */
export function likelyProgram(files: Files): Pick<Program, 'imports' | 'language'> {
  if (languageOf(files) === 'py') return { imports: [], language: 'py' };
  return { imports: [{ specifier: '@aws-sdk/client-s3', start: 0, end: 0 }] };
}

/** Makes a program of the files: what is TypeScript is compiled, from the entry on; Python runs as it is written. */
export async function compileFiles(files: Files): Promise<Compilation> {
  const entry = entryOf(files);
  const codeOf = (name: string) => files.find((file) => file.name === name)?.code ?? '';
  if (languageOf(files) === 'py') {
    const { pythonProgram } = await import('#sandbox/python');
    const beside = files.filter(({ name }) => name !== entry);
    return { ok: true, program: pythonProgram(codeOf(entry), entry, beside) };
  }
  return linkProgram(
    entry,
    files.map(({ name }) => name),
    (name) => compile(codeOf(name), name),
  );
}
