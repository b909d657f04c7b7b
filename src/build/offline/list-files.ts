import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type FileList, hashOf, type SiteFile, writeFileList } from '#offline/file-list';

/** What no page asks for, so that a device need not keep it. */
const neverAsked: readonly RegExp[] = [
  // The browser keeps the service worker itself.
  /^(service-worker|mockServiceWorker)\.js$/,
  // For other sites, and for search engines.
  /^(og\.png|sitemap-\w+\.xml|robots\.txt)$/,
  // The site has its own search box (decision 011).
  /^pagefind\/pagefind-(ui|modular-ui|component-ui|highlight)\./,
];

/** Lists the files of a built site that a device can keep. */
export async function listFiles(dir: string): Promise<FileList> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(dir, join(parentPath, name)).replaceAll('\\', '/'))
    .filter((name) => !neverAsked.some((pattern) => pattern.test(name)));
  const files = await Promise.all(
    names.map(async (name): Promise<SiteFile> => {
      const bytes = await readFile(join(dir, name));
      return { path: addressOf(name), hash: await hashOf(bytes), size: bytes.length };
    }),
  );
  files.sort((one, other) => (one.path < other.path ? -1 : 1));
  const version = createHash('sha256').update(writeFileList(files)).digest('hex').slice(0, 12);
  return { version, files };
}

/** Where a browser finds a file: pages are at the address of their folder. */
function addressOf(name: string): string {
  return encodeURI(name.replace(/(^|\/)index\.html$/, '$1'));
}
