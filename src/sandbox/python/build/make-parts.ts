import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { cutFile, isNeeded, pack } from './cut-packages.ts';
import { downloadWheels } from './download-wheels.ts';
import { precompile } from './precompile.ts';
import { type Files, readWheel } from './read-wheel.ts';

const compress = promisify(gzip);

/** The files that Python consists of in a page, compressed, by their names. */
export interface Parts {
  /** The folder that they are in. */
  readonly folder: string;
  readonly names: readonly string[];
  /** The packages by others, each with its licences. */
  readonly licences: readonly string[];
  /** The methods of boto3's S3 client with their parameters, as JSON. */
  readonly methods: string;
}

/** What a site is built with where Python's packages could not be had. */
export const partNames = ['python-interpreter', 'python-core', 'python-library', 'python-packages'] as const;

/**
 * Makes the parts of Python, or finds those that an earlier build has made.
 *
 * @param root The project's folder.
 * @throws {MissingPackages} Where the packages could not be downloaded.
 */
export async function makeParts(root: string): Promise<Parts> {
  const own = join(root, 'src', 'sandbox', 'python');
  const requirements = join(own, 'build', 'requirements.txt');
  const pyodide = join(root, 'node_modules', 'pyodide');
  const kept = join(root, '.generated', 'python');
  const wheels = await downloadWheels(requirements, join(kept, 'wheels'));
  const library = await readLibrary(join(own, 'library'));
  const sources = [
    ...(await Promise.all(
      ['build/cut-packages.ts', 'build/make-parts.ts', 'build/requirements.txt', 'build/precompile.py'].map(
        (file) => readFile(join(own, file)),
      ),
    )),
    ...Object.values(library),
    await readFile(join(pyodide, 'package.json')),
  ];
  const hash = createHash('sha256');
  for (const source of sources) hash.update(source);
  const folder = join(kept, 'parts', hash.digest('hex').slice(0, 16));
  const names = partNames.map((name) => `${name}.bin`);
  const about = join(folder, 'about.json');
  const known = await readFile(about, 'utf8').catch(() => undefined);
  if (known !== undefined)
    return { folder, names, ...(JSON.parse(known) as Pick<Parts, 'licences' | 'methods'>) };

  const paths = (await readdir(wheels)).filter((name) => name.endsWith('.whl')).sort();
  const packages = await Promise.all(paths.map((name) => readWheel(join(wheels, name), isNeeded)));
  const files = packages
    .flatMap((one) => Object.entries(one.files))
    .map(([path, bytes]) => cutFile(path, bytes));
  const made = await precompile({ ...Object.fromEntries(files), ...library });
  const parts: Readonly<Record<(typeof partNames)[number], Uint8Array>> = {
    'python-interpreter': await joinModules(pyodide),
    'python-core': await readFile(join(pyodide, 'pyodide.asm.wasm')),
    'python-library': made.library,
    'python-packages': pack(made.packages),
  };
  await mkdir(folder, { recursive: true });
  await Promise.all(
    partNames.map(async (name) =>
      writeFile(join(folder, `${name}.bin`), await compress(parts[name], { level: 9 })),
    ),
  );
  const licences = packages.map(({ name, version, licences: texts }) =>
    [`${name} ${version}`, ...texts].join('\n\n'),
  );
  const { methods } = made;
  await writeFile(about, JSON.stringify({ licences, methods }));
  return { folder, names, licences, methods };
}

/** The two scripts of the interpreter, one after the other, as {@link pack} joins files. */
async function joinModules(pyodide: string): Promise<Uint8Array> {
  const names = ['pyodide.mjs', 'pyodide.asm.mjs'];
  const texts = await Promise.all(names.map((name) => readFile(join(pyodide, name))));
  return pack(Object.fromEntries(names.map((name, index) => [name, texts[index] ?? new Uint8Array()])));
}

/** The site's own modules of Python, as they stand in `site-packages`. */
async function readLibrary(folder: string): Promise<Files> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.py')).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name))));
  return Object.fromEntries(names.map((name, index) => [name, texts[index] ?? new Uint8Array()]));
}
