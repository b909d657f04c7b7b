import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Plugin } from 'vite';
import { MissingPackages } from './download-wheels.ts';
import { makeParts, partNames } from './make-parts.ts';

export { makePackages } from './make-packages.ts';
export { MissingPackages };

const id = 'virtual:python-parts';
const stateId = 'virtual:python-state';
const methodsId = 'virtual:boto3-methods';
const ids: readonly string[] = [id, stateId, methodsId];
const state = (missing?: string) => `export const missing = ${JSON.stringify(missing)};`;

/** What is told while Python is made. */
interface PythonEvents {
  /** Called with the path of every file of a package of npm that went into it. */
  readonly onSource?: (path: string) => void;
  /** Called with the name of every other package, and its licences. */
  readonly onLicence?: (text: string) => void;
}

/**
 * Gives the site Python, as assets of the build: `virtual:python-parts`, with their addresses; `virtual:python-state`, which
 * says whether it is there; and `virtual:boto3-methods`, for completion. A site is built without it where its packages cannot be had: then both say why.
 */
export function python(events: PythonEvents = {}): Plugin {
  let root = process.cwd();
  let made: Promise<Readonly<Record<string, string>>> | undefined;
  return {
    name: 'python',
    configResolved: (config) => {
      root = config.root;
    },
    resolveId: (requested) => (ids.includes(requested) ? `\0${requested}` : undefined),
    load: async (requested) => {
      const asked = requested.slice(1);
      return requested.startsWith('\0') && ids.includes(asked)
        ? (await (made ??= make(root, events)))[asked]
        : undefined;
    },
  };
}

/** Answers the source of each of the modules. */
async function make(
  root: string,
  { onSource, onLicence }: PythonEvents,
): Promise<Readonly<Record<string, string>>> {
  const folder = join(root, '.generated', 'python');
  await mkdir(folder, { recursive: true });
  const tell = (missing?: string) => writeFile(join(folder, 'state.json'), JSON.stringify({ missing }));
  try {
    const parts = await makeParts(root);
    const runtime = await bundleRuntime(root, folder);
    [...runtime.sources, join(root, 'node_modules', 'pyodide', 'pyodide.mjs')].forEach((path) =>
      onSource?.(path),
    );
    const cpython = await readFile(join(import.meta.dirname, 'cpython-licence.txt'), 'utf8');
    [cpython, ...parts.licences].forEach((text) => onLicence?.(text));
    const paths = partNames.map((name) => join(parts.folder, `${name}.bin`));
    const sizes = await Promise.all(paths.map(async (path) => (await stat(path)).size));
    await tell();
    const address = (path: string) => JSON.stringify(`${path}?url&no-inline`);
    const source = [
      ...paths.map((path, index) => `import part${index} from ${address(path)};`),
      `import runtime from ${address(runtime.path)};`,
      `export default { runtime, parts: [`,
      ...partNames.map(
        (name, index) => `{ name: ${JSON.stringify(name)}, url: part${index}, bytes: ${sizes[index]} },`,
      ),
      '] };',
    ];
    return { [id]: source.join('\n'), [stateId]: state(), [methodsId]: `export default ${parts.methods};` };
  } catch (error) {
    if (!(error instanceof MissingPackages)) throw error;
    await tell(error.message);
    return {
      [id]: 'export default undefined;',
      [stateId]: state(error.message),
      [methodsId]: 'export default {};',
    };
  }
}

/** The worker's runtime, as one script. */
async function bundleRuntime(root: string, folder: string) {
  const path = join(folder, 'python-runtime.js');
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['src/sandbox/python/runtime/main.ts'],
    outfile: path,
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2023',
    legalComments: 'none',
    metafile: true,
  });
  return { path, sources: Object.keys(metafile.inputs) };
}
