import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadPyodide } from 'pyodide';
import type { Files } from './read-wheel.ts';

const sitePackages = '/lib/python3.14/site-packages';

/** What is used of the interpreter. Its own types name Emscripten's, which are not installed. */
interface Pyodide {
  readonly FS: { mkdirTree(path: string): void; writeFile(path: string, content: string | Uint8Array): void };
  pyimport(name: string): unknown;
}

/** What `precompile.py` answers, as it reaches JavaScript. */
interface Compiler {
  compile_packages(paths: readonly string[]): { toJs(): Files };
  compile_library(): { toJs(): Uint8Array };
  client_methods(): string;
}

/**
 * Compiles modules of Python in the interpreter that readers get: half of its start would go into that.
 *
 * @param packages What is in `site-packages`.
 * @returns The packages, and the standard library as an archive, with `.pyc` in the place of `.py`; and the methods of boto3's S3
 *   client with their parameters, as JSON.
 */
export async function precompile(
  packages: Files,
): Promise<{ packages: Files; library: Uint8Array; methods: string }> {
  const compiler = await openCompiler(packages);
  return {
    packages: compileAll(compiler, packages),
    library: compiler.compile_library().toJs(),
    methods: compiler.client_methods(),
  };
}

/** The same, without the standard library. */
export async function precompilePackages(packages: Files): Promise<Files> {
  return compileAll(await openCompiler(packages), packages);
}

async function openCompiler(packages: Files): Promise<Compiler> {
  const python = (await loadPyodide()) as Pyodide;
  for (const [path, bytes] of Object.entries(packages)) {
    const whole = `${sitePackages}/${path}`;
    python.FS.mkdirTree(whole.replace(/\/[^/]*$/, ''));
    python.FS.writeFile(whole, bytes);
  }
  python.FS.writeFile(
    `${sitePackages}/precompile.py`,
    await readFile(join(import.meta.dirname, 'precompile.py'), 'utf8'),
  );
  return python.pyimport('precompile') as Compiler;
}

function compileAll(compiler: Compiler, packages: Files): Files {
  const sources = Object.keys(packages).filter((path) => path.endsWith('.py'));
  const others = Object.entries(packages).filter(([path]) => !path.endsWith('.py'));
  return { ...Object.fromEntries(others), ...compiler.compile_packages(sources).toJs() };
}
