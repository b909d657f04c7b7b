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

const licenceFile = /^(licen[cs]e|copying|ofl|notice)/i;

/** A package's name, version and licences, read from its folder. Throws for a package without a licence. */
export async function describePackage(folder: string): Promise<string> {
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
  return `${facts.join('\n')}\n${texts.map((text) => `\n${text.trim()}\n`).join('')}`;
}
