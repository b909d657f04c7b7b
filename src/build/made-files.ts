import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import type { Plugin } from 'vite';

const folder = '/.generated/';
const types: Readonly<Record<string, string>> = { js: 'text/javascript', json: 'application/json' };

/**
 * In `npm run dev`: sends what the build has made, such as the scripts of sandboxes, as it is. Vite would take each script for a
 * module of the site, and add imports to it. Requests for the address of a file (`?url`) are left to Vite.
 */
export function madeFiles(): Plugin {
  return {
    name: 'made-files',
    apply: 'serve',
    configureServer: ({ config, middlewares }) => {
      middlewares.use((request, response, next) => {
        const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
        const path = normalize(pathname.slice(pathname.indexOf(folder)));
        const isOther = searchParams.has('url') || searchParams.has('import');
        if (isOther || !pathname.startsWith(config.base + folder.slice(1)) || !path.startsWith(folder)) {
          next();
          return;
        }
        const file = join(config.root, path);
        stat(file).then(
          ({ size }) => {
            const type = types[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
            response.writeHead(200, { 'Content-Type': type, 'Content-Length': size });
            createReadStream(file).pipe(response);
          },
          () => next(),
        );
      });
    },
  };
}
