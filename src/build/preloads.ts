import type { Plugin } from 'vite';

/** What a page imports when nobody waits for it, or to open something in answer to a press: it may take a moment longer. */
const unhurried =
  /(?:^|\/)(?:ask|connect|dialog|enter|explain-\w+|keep-site|load-python|more-help|predict|review|show-active|show-mend)\.[^/]+$/;

/**
 * Keeps short the lists of files that a page asks for together with a module that it imports late, so that they need not wait
 * for each other. Such a list is part of the script that imports, and every reader of a lesson loads that: there is one for
 * what a reader waits for. Styles are always asked for.
 * @see https://vite.dev/config/build-options.html#build-modulepreload
 */
export const preloads = (): Plugin => ({
  name: 'preloads',
  // Astro has settings of its own for all environments, which would take the place of those for all here.
  configEnvironment: (name) =>
    name === 'client'
      ? {
          build: {
            modulePreload: { resolveDependencies: (file, needed) => (unhurried.test(file) ? [] : needed) },
          },
        }
      : undefined,
});
