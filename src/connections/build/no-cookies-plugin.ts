import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Leaves the cookie store behind MSW out of the built site. See `../simulated/no-cookies.ts`. */
export function noCookies(): Plugin {
  let root = process.cwd();
  return {
    name: 'no-cookies',
    apply: 'build',
    enforce: 'pre',
    configResolved: (config) => {
      root = config.root;
    },
    resolveId: (requested) =>
      requested === 'tough-cookie' ? join(root, 'src/connections/simulated/no-cookies.ts') : undefined,
  };
}
