import { resolve } from 'node:path';
import type { Plugin } from 'esbuild';

/** What libraries import, each with the one file that all of the sandbox's modules use for it. */
const shared: Readonly<Record<string, string>> = {
  'abort-controller': 'src/sandbox/modules/shared/abort-controller.ts',
  buffer: 'src/sandbox/modules/shared/buffer.ts',
  'buffer/': 'src/sandbox/modules/shared/buffer.ts',
  process: 'src/sandbox/modules/shared/process.ts',
  'process/': 'src/sandbox/modules/shared/process.ts',
  stream: 'src/sandbox/modules/stream/streams.ts',
};

/**
 * Resolves what libraries import to what the sandbox has already, so that `instanceof` is true across modules: there is one
 * `Buffer`, which the runtime has made, one kind of stream, and one S3 client.
 */
export function sharedModules(root: string): Plugin {
  return {
    name: 'shared-modules',
    setup(build) {
      for (const [specifier, path] of Object.entries(shared)) {
        const filter = new RegExp(`^${specifier}$`);
        build.onResolve({ filter }, () => ({ path: resolve(root, path) }));
      }
      // If it were bundled into a chunk that both import, the client would name each of its 800 exports twice.
      build.onResolve({ filter: /^@aws-sdk\/client-s3$/ }, ({ importer }) =>
        importer.endsWith('client-s3.ts') ? undefined : { path: './aws-sdk-client-s3.js', external: true },
      );
    },
  };
}
