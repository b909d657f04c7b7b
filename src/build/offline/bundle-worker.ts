import { join } from 'node:path';
import { build } from 'esbuild';
import { type FileList, writeFileList } from '#offline/file-list';

/** The list of a site that is being written: none of its files are kept. */
export const noFiles: FileList = { version: '', files: [] };

/** Bundles the service worker of the project in `root`, with the files that it is to keep. */
export async function bundleWorker(root: string, { version, files }: FileList): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src/offline/worker/main.ts')],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    define: { siteVersion: JSON.stringify(version), siteFiles: JSON.stringify(writeFileList(files)) },
  });
  return outputFiles[0]?.text ?? '';
}
