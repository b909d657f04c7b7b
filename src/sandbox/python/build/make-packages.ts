import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { pack } from './cut-packages.ts';
import { downloadWheels } from './download-wheels.ts';
import { precompilePackages } from './precompile.ts';
import { type Files, readWheel } from './read-wheel.ts';

const compress = promisify(gzip);

/** Packages of Python in one file, compressed, as a page downloads them. */
export interface PackedPackages {
  readonly path: string;
  /** Of the compressed file. */
  readonly bytes: number;
  /** Each package with its licences. */
  readonly licences: readonly string[];
}

/** Which packages. */
export interface PackageSelection {
  /** What the file is called. */
  readonly name: string;
  /** The path of a requirements file, with hashes. */
  readonly requirements: string;
  /** Which of their files are needed. */
  readonly isNeeded: (path: string) => boolean;
  /** Files of the site itself, beside them. */
  readonly own: Files;
  /** Changes when `isNeeded` does. */
  readonly version: string;
}

/**
 * Makes one file of packages, or finds the one that an earlier build has made.
 *
 * @param root The project's folder.
 * @throws {MissingPackages} Where they could not be downloaded.
 */
export async function makePackages(root: string, selection: PackageSelection): Promise<PackedPackages> {
  const { name: file, requirements, isNeeded, own, version } = selection;
  const cache = join(root, '.generated', 'python');
  const wheels = await downloadWheels(requirements, join(cache, 'wheels'));
  const hash = createHash('sha256')
    .update(await readFile(requirements))
    .update(version);
  for (const bytes of Object.values(own)) hash.update(bytes);
  const folder = join(cache, 'packages', hash.digest('hex').slice(0, 16));
  const path = join(folder, file);
  const packages = await Promise.all(
    (await readdir(wheels))
      .filter((name) => name.endsWith('.whl'))
      .map((name) => readWheel(join(wheels, name), isNeeded)),
  );
  const licences = packages.map(({ name, version: of, licences: texts }) =>
    [`${name} ${of}`, ...texts].join('\n\n'),
  );
  const known = await stat(path).catch(() => undefined);
  if (known) return { path, bytes: known.size, licences };
  const files = Object.fromEntries(packages.flatMap((one) => Object.entries(one.files)));
  const compiled = await precompilePackages({ ...files, ...own });
  const packed = await compress(pack(compiled), { level: 9 });
  await mkdir(folder, { recursive: true });
  await writeFile(path, packed);
  return { path, bytes: packed.length, licences };
}
