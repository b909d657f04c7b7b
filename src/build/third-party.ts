import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { describePackage } from './describe-package.ts';
import { listPackages } from './list-packages.ts';
import { packageFolder } from './package-folder.ts';

/** The path of the file, from the site's root. */
const file = 'third-party.txt';

/** Packages whose scripts and styles reach the site without passing through Vite. */
const besides = ['pagefind', '@expressive-code/core', '@expressive-code/plugin-frames'].map((name) =>
  resolve('node_modules', name),
);

/** Gathers the packages that a build takes code, styles or fonts from. */
export interface ThirdParty {
  /** Writes the packages into the built site. */
  readonly integration: AstroIntegration;
  /** Gathers packages from a bundle: the site's, or that of a worker. */
  readonly plugin: () => Plugin;
  /** Adds a source that was bundled elsewhere. */
  readonly add: (source: string) => void;
  /** Adds something that is no package of npm: its name and version, and its licences, as one text. */
  readonly addText: (text: string) => void;
}

/** Writes `third-party.txt` into the built site: which packages by others it contains, with their licences. */
export function thirdParty(): ThirdParty {
  const folders = new Set(besides);
  const others = new Set<string>();
  const add = (source: string) => {
    const folder = packageFolder(source);
    if (folder !== undefined) folders.add(resolve(folder));
  };
  return {
    add,
    addText: (text) => void others.add(`${text.trim()}\n`),
    plugin: () => ({
      name: 'third-party',
      apply: 'build',
      generateBundle(_, bundle) {
        const outputs = Object.values(bundle);
        // Fonts that styles refer to.
        for (const output of outputs) if (output.type === 'asset') output.originalFileNames.forEach(add);
        if (this.environment.name === 'client') {
          for (const output of outputs) if (output.type === 'chunk') Object.keys(output.modules).forEach(add);
        } else {
          // Code that only renders pages is not part of the site, but the styles that they use are.
          [...this.getModuleIds()].filter((id) => /\.css\b/.test(id)).forEach(add);
        }
      },
    }),
    integration: {
      name: 'third-party',
      hooks: {
        'astro:build:done': async ({ dir }) => {
          const packages = await Promise.all([...folders].sort().map(describePackage));
          const texts = [...listPackages(packages), ...[...others].sort()];
          await writeFile(join(fileURLToPath(dir), file), texts.join(`\n${'-'.repeat(80)}\n\n`));
        },
      },
    },
  };
}
