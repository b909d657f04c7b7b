import type { Plugin } from 'vite';
import { bundleTextTools } from './bundle-text-tools.ts';

const id = 'virtual:text-tools';

/**
 * Gives the site `virtual:text-tools`: the commands that the terminal takes from a library.
 *
 * @param onSource Called with the path of every file that went into them.
 */
export function textTools(onSource: (path: string) => void): Plugin {
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
      return code;
    },
  };
}
