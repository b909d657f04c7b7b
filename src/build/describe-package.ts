import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a package says about itself. */
interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
  readonly homepage?: string;
}

/** A package that is a part of the site. */
export interface PackageFacts {
  /** Its name and version. */
  readonly name: string;
  /** These, its licence, its author and its page, one per line. */
  readonly head: string;
  /** The texts of its licences and notices. */
  readonly licences: readonly string[];
}

const licenceFile = /^(licen[cs]e|copying|ofl|notice)/i;

/** A package's name, version and licences, read from its folder. Throws for a package without a licence. */
export async function describePackage(folder: string): Promise<PackageFacts> {
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Manifest;
  const { name, version, license, author, homepage } = manifest;
  const files = (await readdir(folder, { withFileTypes: true })).filter(
    (entry) => entry.isFile() && licenceFile.test(entry.name),
  );
  const paths = files.map((entry) => join(folder, entry.name)).sort();
  const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
  if (license === undefined && texts.length === 0) {
    throw new Error(`${name} ${version} says nothing of its licence: it must not be bundled.`);
  }
  const by = typeof author === 'object' ? author.name : author;
  const facts = [
    [`${name} ${version}`, license].filter(Boolean).join(', '),
    by && `by ${by}`,
    homepage,
  ].filter(Boolean);
  return {
    name: `${name} ${version}`,
    head: facts.join('\n'),
    licences: texts.map((text) => text.trim()),
  };
}
