import type { Plugin } from 'vite';
import { findExercises, makeGoals } from './make-goals.ts';

const id = 'virtual:exercise-goals';

/** Provides `virtual:exercise-goals` to the site: what each exercise leads to, found by running its solution. */
export function exerciseGoals(): Plugin {
  let root = process.cwd();
  return {
    name: 'exercise-goals',
    configResolved: (config) => {
      root = config.root;
    },
    resolveId: (requested) => (requested === id ? `\0${id}` : undefined),
    async load(requested) {
      if (requested !== `\0${id}`) return undefined;
      for (const { solution, start, seed } of findExercises(root))
        for (const file of [solution, start, seed]) if (file !== undefined) this.addWatchFile(file);
      return `export default ${JSON.stringify(await makeGoals(root))};`;
    },
  };
}
