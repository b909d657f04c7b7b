import { rmSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { compileProgram } from '#sandbox/compile';
import { createPositionMapper, linkProgram, type Position } from '#sandbox';
import { compiledFolder } from './folders.ts';

/** A program that Node can import. */
export interface NodeProgram {
  /** The path to import it from: a new one for each `NodeProgram`, so that Node runs the program again. */
  readonly path: string;
  /** The places in its TypeScript where an error was thrown or passed through, innermost first. */
  placesOf(error: Error): readonly Position[];
}

let count = 0;
const ownFolder = join(compiledFolder, String(process.pid));
process.on('exit', () => rmSync(ownFolder, { recursive: true, force: true }));

/** Compiled programs, by path and text: the same program is judged several times. */
const compiled = new Map<string, ReturnType<typeof compile>>();

async function compile(source: string) {
  const folder = dirname(source);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ts'));
  const compilation = await linkProgram(basename(source), names, async (name) =>
    compileProgram(await readFile(join(folder, name), 'utf8'), name),
  );
  if (!compilation.ok) throw new Error(`${source}: ${compilation.problem.message}`);
  return { program: compilation.program, names };
}

/** Compiles a program, together with the files beside it that it imports. */
export async function compileForNode(source: string): Promise<NodeProgram> {
  // The text is part of the key: an author changes a program, and it is judged again.
  const key = `${source}\n${await readFile(source, 'utf8')}`;
  const compiling = compiled.get(key) ?? compile(source);
  compiled.set(key, compiling);
  const { program, names } = await compiling;
  const target = join(ownFolder, String(++count));
  await mkdir(target, { recursive: true });
  const { files = [], ...entry } = program;
  for (const { name = '', code, imports } of [...files, entry]) {
    // From the end, so that earlier positions stay valid.
    const linked = imports.toReversed().reduce((text, { start, end, specifier, kind }) => {
      // Node itself resolves dynamic imports.
      if (kind !== undefined) return text;
      const to = names.includes(specifier) ? `./${specifier}.mjs` : specifier;
      return text.slice(0, start) + to + text.slice(end);
    }, code);
    await writeFile(join(target, `${name}.mjs`), linked);
  }
  const mapper = createPositionMapper(program);
  return {
    path: join(target, `${basename(source)}.mjs`),
    placesOf: ({ stack = '' }) =>
      [...stack.matchAll(/\/([^/\s]+)\.mjs:(\d+):(\d+)/g)]
        .filter(([, file = '']) => names.includes(file))
        .flatMap(([, file = '', line, column]) => {
          const frame = { name: undefined, file, line: Number(line), column: Number(column) };
          return mapper.locate(frame) ?? [];
        }),
  };
}
