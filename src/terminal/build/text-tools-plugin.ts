import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { bundleTextTools } from './bundle-text-tools.ts';

const id = 'virtual:text-tools';

/**
 * Gives the site `virtual:text-tools`: the address of a module with the commands that the terminal takes from a library. The worker
 * of a shell imports it when it needs it.
 *
 * @param onSource Called with the path of every file that went into them.
 * @param onLicence Called with the licences of what `jq` is made of.
 */
export function textTools(onSource: (path: string) => void, onLicence: (text: string) => void): Plugin {
  let root = process.cwd();
  return {
    name: 'text-tools',
    configResolved: (config) => {
      root = config.root;
    },
    resolveId: (requested) => (requested === id ? `\0${id}` : undefined),
    load: async (requested) => {
      if (requested !== `\0${id}`) return undefined;
      const { code, sources } = await bundleTextTools(root);
      sources.forEach(onSource);
      onLicence(await readFile(join(root, 'src', 'terminal', 'build', 'jq-licences.txt'), 'utf8'));
      const folder = join(root, '.generated', 'terminal');
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, 'text-tools.js'), code);
      return `export { default } from ${JSON.stringify(`${join(folder, 'text-tools.js')}?url&no-inline`)};`;
    },
  };
}
