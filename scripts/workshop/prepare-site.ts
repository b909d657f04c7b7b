import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, extname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { bundleWorker } from '#build/bundle-worker';
import { listFiles } from '#build/list-files';
import { workerScript } from '#offline/worker-script';
import { roomMeta } from '#room/wire';
import { root } from '../root.ts';

type Milliseconds = number;

const day: Milliseconds = 24 * 60 * 60 * 1000;

/** The types of files that get much smaller. */
const compressible = new Set(['.html', '.js', '.css', '.json', '.svg', '.txt', '.xml', '.wasm', '.map']);

/**
 * Makes a copy of a built site for a workshop, in a folder below `folder`: each page says in its head where the room is, and beside each
 * file stands a compressed one, since thirty people load the site at once. Answers the copy; one of the same build is taken again. A build
 * meanwhile does not disturb those who use the copy.
 */
export async function prepareSite(site: string, folder: string, roomPath: string): Promise<string> {
  const { mtimeMs } = await stat(join(site, 'index.html'));
  const identity = JSON.stringify([site, mtimeMs, roomPath]);
  const copy = join(folder, createHash('sha256').update(identity).digest('hex').slice(0, 16));
  if (existsSync(copy)) {
    await utimes(copy, new Date(), new Date());
    return copy;
  }
  await removeOld(folder);
  // The folder gets its name once the copy is complete, so that nobody uses half of one.
  const unfinished = `${copy}-${process.pid}`;
  await copySite(site, unfinished, roomPath);
  await rename(unfinished, copy).catch(() => rm(unfinished, { recursive: true }));
  return copy;
}

async function copySite(site: string, to: string, roomPath: string): Promise<void> {
  const files = await filesIn(site);
  for (const one of new Set(files.map((file) => dirname(file))))
    await mkdir(join(to, one), { recursive: true });
  await Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(join(site, file));
      await writeFile(join(to, file), file.endsWith('.html') ? withRoom(bytes.toString(), roomPath) : bytes);
    }),
  );
  // The worker knows each page by its hash.
  if (files.includes(workerScript))
    await writeFile(join(to, workerScript), await bundleWorker(root, await listFiles(to)));
  await Promise.all(
    files.filter((file) => compressible.has(extname(file))).map((file) => compress(join(to, file))),
  );
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

/** Writes a compressed file beside a file, if it is smaller. */
async function compress(file: string): Promise<void> {
  const bytes = await readFile(file);
  const packed = await promisify(gzip)(bytes);
  if (packed.length < bytes.length) await writeFile(`${file}.gz`, packed);
}

/** A page that says where the room is. */
function withRoom(html: string, roomPath: string): string {
  return html.replace(/<head[^>]*>/i, (head) => `${head}<meta name="${roomMeta}" content="${roomPath}">`);
}

/** Removes the copies that nobody has begun to use for a day. */
async function removeOld(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const copy = join(folder, name);
    if (Date.now() - (await stat(copy)).mtimeMs > day) await rm(copy, { recursive: true, force: true });
  }
}
