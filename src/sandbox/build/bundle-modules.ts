import { basename } from 'node:path';
import { build, type OutputFile } from 'esbuild';
import { findSpecifiers } from '../find-imports.ts';
import { namesOf, sandboxModules } from '../modules/index.ts';
import type { ImportSite } from '../program.ts';
import { sharedModules } from './shared-modules.ts';
import { workerBuild } from './worker-build.ts';

/** One bundled file: its text, and its imports by file name. */
interface BundledFile {
  readonly name: string;
  readonly code: string;
  readonly imports: readonly ImportSite[];
}

/** The bundled modules of the sandbox. */
export interface Bundle {
  readonly modules: Readonly<Record<string, string>>;
  /** Each after all that it imports. */
  readonly files: readonly BundledFile[];
  readonly runtime: string;
  /** The source files that all this was made from. */
  readonly sources: readonly string[];
}

/** Bundles what programs import, and the worker's runtime, from the installed packages. `root` is the project's folder. */
export async function bundleModules(root: string): Promise<Bundle> {
  const shared = {
    absWorkingDir: root,
    bundle: true,
    minify: true,
    write: false,
    target: 'es2023',
    outdir: '/',
    // They are in `third-party.txt` instead.
    legalComments: 'none',
    metafile: true,
  } as const;
  const fileName = (specifier: string) => specifier.replaceAll(/[^a-z0-9]+/g, '-').replace(/^-/, '');
  const [modules, runtime] = await Promise.all([
    build({
      ...shared,
      entryPoints: Object.entries(sandboxModules).map(([specifier, path]) => ({
        in: path,
        out: fileName(specifier),
      })),
      format: 'esm',
      splitting: true,
      // So that classes and functions of the SDK print as they do in Node; it costs 7 kB of 150, gzipped.
      keepNames: true,
      platform: 'browser',
      plugins: [workerBuild(root), sharedModules(root)],
    }),
    build({
      ...shared,
      entryPoints: ['src/sandbox/runtime/main.ts'],
      format: 'iife',
      platform: 'browser',
      plugins: [workerBuild(root)],
    }),
  ]);
  return {
    modules: Object.fromEntries(
      Object.keys(sandboxModules).flatMap((specifier) =>
        namesOf(specifier).map((name) => [name, `${fileName(specifier)}.js`]),
      ),
    ),
    files: sortByImports(await Promise.all(modules.outputFiles.map(readBundled))),
    runtime: runtime.outputFiles[0]?.text ?? '',
    sources: [modules, runtime].flatMap(({ metafile }) => Object.keys(metafile.inputs)),
  };
}

async function readBundled(file: OutputFile): Promise<BundledFile> {
  const imports = await findSpecifiers(file.text);
  return {
    name: basename(file.path),
    code: file.text,
    imports: imports.map((site) => ({ ...site, specifier: basename(site.specifier) })),
  };
}

/** A `blob:` address exists only once its text does, so what is imported must come first, and no circle is possible. */
function sortByImports(files: readonly BundledFile[]): readonly BundledFile[] {
  const sorted = new Set<BundledFile>();
  const visit = (file: BundledFile, path: readonly BundledFile[]) => {
    if (sorted.has(file)) return;
    if (path.includes(file))
      throw new Error(`The sandbox's modules import each other in a circle at ${file.name}.`);
    for (const { specifier } of file.imports) {
      const imported = files.find(({ name }) => name === specifier);
      if (!imported) throw new Error(`${file.name} imports ${specifier}, which is not bundled.`);
      visit(imported, [...path, file]);
    }
    sorted.add(file);
  };
  for (const file of files) visit(file, []);
  return [...sorted];
}
