import { createPositionMapper } from './positions.ts';
import type { Compilation, ImportSite, NamedFile, Position } from './program.ts';
import { resolveFile } from './resolve-file.ts';

/** Compiles one of the program's files. */
type CompileFile = (name: string) => Promise<Compilation>;

interface Found {
  readonly file: NamedFile;
  /** The imports, with the names of files instead of `./names.ts`. */
  readonly imports: readonly ImportSite[];
}

/**
 * Makes one program of several files: compiles the entry and what it imports, directly or not, and puts each file
 * after all that it imports. Both `./names.ts` and, as in compiled projects, `./names.js` are the file `names.ts`.
 *
 * @param names The files that are there, all in one folder.
 */
export async function linkProgram(
  entry: string,
  names: readonly string[],
  compile: CompileFile,
): Promise<Compilation> {
  const done = new Map<string, Found>();

  const visit = async (name: string, path: readonly string[]): Promise<Compilation | undefined> => {
    const compilation = await compile(name);
    if (!compilation.ok) return problemIn(name, compilation.problem);
    const { program: file } = compilation;
    const imports: ImportSite[] = [];
    for (const site of file.imports) {
      const resolved = resolveFile(site.specifier, names);
      if (site.kind !== undefined) {
        // It is resolved only when the program comes to it, and may be meant to fail: `try { await import(…) } catch …`.
        imports.push(site);
        const target = resolved && 'name' in resolved ? resolved.name : undefined;
        if (target === undefined || done.has(target) || [...path, name].includes(target)) continue;
        const problem = await visit(target, [...path, name]);
        if (problem) return problem;
        continue;
      }
      const refused = (message: string) =>
        problemIn(name, { name: 'ModuleNotFound', message, position: placeOf(site, file) });
      if (resolved !== undefined && 'problem' in resolved) return refused(resolved.problem);
      imports.push(resolved ? { ...site, specifier: resolved.name } : site);
      if (!resolved || done.has(resolved.name)) continue;
      const way = [...path, name];
      if (way.includes(resolved.name)) {
        const circle = [...way.slice(way.indexOf(resolved.name)), resolved.name].join(' → ');
        return refused(
          `These files import each other in a circle: ${circle}. Node allows that, but this page does not. ` +
            'Move what both need into a third file, and import it from there.',
        );
      }
      const problem = await visit(resolved.name, way);
      if (problem) return problem;
    }
    done.set(name, { file, imports });
    return undefined;
  };

  const problem = await visit(entry, []);
  if (problem) return problem;
  const files = [...done].map(([name, { file, imports }]): NamedFile => ({ ...file, imports, name }));
  const program = files.pop();
  if (!program) throw new Error('A program has an entry.');
  return { ok: true, program: { ...program, files } };
}

/** Where an import stands in the TypeScript. */
function placeOf({ start }: ImportSite, file: NamedFile): Position {
  const before = file.code.slice(0, start).split('\n');
  const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  return createPositionMapper(file).locate({ name: undefined, ...place }) ?? place;
}

function problemIn(
  file: string,
  problem: { readonly name?: string; readonly message: string; readonly position: Position },
): Compilation {
  return { ok: false, problem: { ...problem, position: { ...problem.position, file } } };
}
