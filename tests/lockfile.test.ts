import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';

interface LockedPackage {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** Where Node looks for a package from a place in `node_modules`: first there, then further and further up. */
function placesFor(from: string, name: string): string[] {
  if (from === '') return [`node_modules/${name}`];
  const above = from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/')));
  return [`${from}/node_modules/${name}`, ...placesFor(above, name)];
}

it('the lockfile has the builds of its packages for every system', async () => {
  const { packages } = JSON.parse(await readFile('package-lock.json', 'utf8')) as {
    packages: Record<string, LockedPackage>;
  };
  // npm leaves out what the registry does not have (yet), and `npm ci` then refuses the lockfile.
  const missing = Object.entries(packages).flatMap(([by, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([, version]) => /^\d/.test(version))
      .filter(([name, version]) => {
        const place = placesFor(by, name).find((candidate) => candidate in packages) ?? '';
        return packages[place]?.version !== version;
      })
      .map(([name, version]) => `${by}: ${name} ${version}`),
  );
  expect(missing, 'take versions that have all of their builds').toEqual([]);
});
