import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { describePackage } from './describe-package.ts';
import { packageFolder } from './package-folder.ts';

/** The file, below the site's root. */
const file = 'third-party.txt';

/** What brings scripts and styles of its own along, past Vite. */
const besides = ['pagefind', '@expressive-code/core', '@expressive-code/plugin-frames'].map((name) =>
  resolve('node_modules', name),
);

/** Gathers the packages that a build takes code, styles or fonts from. */
export interface ThirdParty {
  /** Writes down what was gathered. */
  readonly integration: AstroIntegration;
  /** Gathers from a bundle: that of the site, and of each worker in it. */
  readonly plugin: () => Plugin;
  /** Adds a source that was bundled elsewhere. */
  readonly add: (source: string) => void;
}

/** Writes `third-party.txt` into the built site: what is in it that others have made, with its licences. */
export function thirdParty(): ThirdParty {
  const folders = new Set(besides);
  const add = (source: string) => {
    const folder = packageFolder(source);
    if (folder !== undefined) folders.add(resolve(folder));
  };
  return {
    add,
    plugin: () => ({
      name: 'third-party',
      apply: 'build',
      generateBundle(_, bundle) {
        const outputs = Object.values(bundle);
        // Fonts, which styles name.
        for (const output of outputs) if (output.type === 'asset') output.originalFileNames.forEach(add);
        if (this.environment.name === 'client') {
          for (const output of outputs) if (output.type === 'chunk') Object.keys(output.modules).forEach(add);
        } else {
          // What pages are rendered with stays behind; the styles that they name do not.
          [...this.getModuleIds()].filter((id) => /\.css\b/.test(id)).forEach(add);
        }
      },
    }),
    integration: {
      name: 'third-party',
      hooks: {
        'astro:build:done': async ({ dir }) => {
          const texts = await Promise.all([...folders].sort().map(describePackage));
          await writeFile(join(fileURLToPath(dir), file), texts.join(`\n${'-'.repeat(80)}\n\n`));
        },
      },
    },
  };
}
