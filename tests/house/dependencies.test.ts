import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

it('what the two servers need stands under dependencies', async () => {
  const { dependencies } = JSON.parse(await readFile('package.json', 'utf8')) as {
    dependencies: Readonly<Record<string, string>>;
  };
  const { metafile } = await build({
    entryPoints: ['src/server/main.ts', 'src/server/bridge/main.ts'],
    outdir: 'out',
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  });
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports);
  const packages = imports
    .filter(({ path }) => !path.startsWith('node:'))
    .map(({ path }) => /^(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]);
  expect(packages.length).toBeGreaterThan(0);
  expect(Object.keys(dependencies)).toEqual(expect.arrayContaining([...new Set(packages)]));
});
