import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plugin } from 'esbuild';

/**
 * Makes the AWS SDK's browser build run in a worker with an environment:
 *
 * - XML is parsed without `DOMParser`, which no worker has (aws-sdk-js-v3#7375);
 * - region and credentials come from `process.env` (see `modules/runtime-config.ts`);
 * - `bowser`, which reads a window's user agent, is left out: a worker has no window to read;
 * - the client gets only the version from its own `package.json`, which is all that it asks for.
 */
export function workerBuild(root: string): Plugin {
  const inRoot = (path: string) => resolve(root, path);
  const sdk = 'node_modules/@aws-sdk';
  return {
    name: 'worker-build',
    setup(build) {
      build.onResolve({ filter: /\/xml-parser$/ }, ({ importer }) =>
        importer.includes('/xml-builder/')
          ? { path: inRoot(`${sdk}/xml-builder/dist-es/xml-parser.js`) }
          : undefined,
      );
      build.onResolve({ filter: /\/runtimeConfig$/ }, ({ importer }) =>
        importer.includes('/client-s3/')
          ? { path: inRoot('src/sandbox/modules/runtime-config.ts') }
          : undefined,
      );
      build.onResolve({ filter: /^client-s3-browser-runtime-config$/ }, () => ({
        path: inRoot(`${sdk}/client-s3/dist-es/runtimeConfig.browser.js`),
      }));
      build.onResolve({ filter: /^bowser$/ }, () => ({ path: 'bowser', namespace: 'empty' }));
      build.onLoad({ filter: /[\\/]client-s3[\\/]package\.json$/ }, async ({ path }) => {
        const { version } = JSON.parse(await readFile(path, 'utf8')) as { version: string };
        return { contents: JSON.stringify({ version }), loader: 'json' };
      });
      build.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({
        contents: 'export const parse = undefined;',
      }));
    },
  };
}
