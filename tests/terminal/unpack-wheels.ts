import { existsSync, globSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { cutFile, isNeeded as isNeededByPrograms } from '../../src/sandbox/python/build/cut-packages.ts';
import { type Files, readWheel } from '../../src/sandbox/python/build/read-wheel.ts';
import { isNeeded as isNeededByCli } from '../../src/terminal/build/is-needed.ts';

const wheels = join(import.meta.dirname, '..', '..', '.generated', 'python', 'wheels');
const ofTheCli = /^(?:awscli|colorama|docutils)-/;

/** The wheels that the last builds have downloaded. */
export const downloaded = (): readonly string[] =>
  existsSync(wheels) ? globSync('*/*.whl', { cwd: wheels }).map((path) => join(wheels, path)) : [];

/** Whether the site keeps a file of the packages. */
export const isKept = (path: string): boolean =>
  /^(?:awscli|colorama|docutils)\//.test(path) ? isNeededByCli(path) : isNeededByPrograms(path);

/** Puts the packages into a folder: as they are, or what the site keeps of them. */
export async function unpackWheels(folder: string, what: 'all' | 'kept'): Promise<void> {
  for (const path of downloaded()) {
    const isOfTheCli = ofTheCli.test(basename(path));
    const counts = what === 'all' ? () => true : isOfTheCli ? isNeededByCli : isNeededByPrograms;
    const { files } = await readWheel(path, (name) => !name.endsWith('/') && counts(name));
    write(folder, what === 'all' || isOfTheCli ? files : cut(files));
  }
}

function cut(files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => cutFile(path, bytes)));
}

function write(folder: string, files: Files): void {
  for (const [path, bytes] of Object.entries(files)) {
    const whole = join(folder, path);
    mkdirSync(dirname(whole), { recursive: true });
    writeFileSync(whole, bytes);
  }
}
