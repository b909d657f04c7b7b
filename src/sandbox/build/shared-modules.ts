import { resolve } from 'node:path';
import type { Plugin } from 'esbuild';

/** What libraries import, by the file that has it once for all of the sandbox's modules. */
const shared: Readonly<Record<string, string>> = {
  'abort-controller': 'src/sandbox/modules/shared/abort-controller.ts',
  buffer: 'src/sandbox/modules/shared/buffer.ts',
  'buffer/': 'src/sandbox/modules/shared/buffer.ts',
  process: 'src/sandbox/modules/shared/process.ts',
  'process/': 'src/sandbox/modules/shared/process.ts',
  stream: 'src/sandbox/modules/stream/streams.ts',
};

/**
 * Leads what libraries import to what the sandbox has already: there is one `Buffer`, which the runtime has made, one kind of
 * stream, and one S3 client, so that `instanceof` is true across modules.
 */
export function sharedModules(root: string): Plugin {
  return {
    name: 'shared-modules',
    setup(build) {
      for (const [specifier, path] of Object.entries(shared)) {
        const filter = new RegExp(`^${specifier}$`);
        build.onResolve({ filter }, () => ({ path: resolve(root, path) }));
      }
      // Bundled into a chunk of its own, which both import, the client would name each of its 800 exports twice.
      build.onResolve({ filter: /^@aws-sdk\/client-s3$/ }, ({ importer }) =>
        importer.endsWith('client-s3.ts') ? undefined : { path: './aws-sdk-client-s3.js', external: true },
      );
    },
  };
}
