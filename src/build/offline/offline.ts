import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { workerScript } from '#offline/worker-script';
import { bundleWorker, noFiles } from './bundle-worker.ts';
import { listFiles } from './list-files.ts';

/**
 * Writes the site's service worker, which keeps the site on the reader's device: with a list of all files of the build. To stand
 * behind all integrations that write files. While the site is being written, it keeps none.
 */
export function offline(): AstroIntegration {
  let root = process.cwd();
  let base = '/';
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          if (
            request.url?.replace(/\?.*/, '') !== `/${workerScript}` &&
            request.url?.replace(/\?.*/, '') !== base + workerScript
          ) {
            next();
            return;
          }
          bundleWorker(root, noFiles).then((code) => {
            response.setHeader('Content-Type', 'text/javascript;charset=utf-8').end(code);
          }, next);
        });
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        await writeFile(join(folder, workerScript), await bundleWorker(root, await listFiles(folder)));
      },
    },
  };
}
