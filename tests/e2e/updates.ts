import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleWorker } from '#build/bundle-worker';
import { listFiles } from '#build/list-files';
import { told } from '../../scripts/e2e/environment.ts';
import { root } from '../../scripts/root.ts';
import { listen } from '../../scripts/site/listen.ts';
import { siteHandler } from '../../scripts/site/serve-site.ts';

/** The page of which the next version differs, and what only that says. */
export const changedPage = { path: 'lessons/what-is-s3/', says: 'A word of the new version.' } as const;

/** A served site that a test can stop, or bring up to date. */
export interface OwnSite {
  at(path: string): string;
  stop(): void;
  /** Serves the next version from now on. */
  update(): void;
  /** Has each request wait, or its body damaged, or refused, until it is called again. */
  hinder(hindrance: ((path: string) => Hindrance | undefined) | undefined): void;
  remove(): Promise<void>;
}

type Hindrance = 'damage' | 'drop';

/** Serves the built site, and holds its next version ready. */
export async function serveOwnSite(): Promise<OwnSite> {
  const dir = told('root')?.dir ?? '';
  const folder = await mkdtemp(join(tmpdir(), 'next-site-'));
  await cp(dir, folder, { recursive: true });
  const page = join(folder, changedPage.path, 'index.html');
  await writeFile(
    page,
    (await readFile(page, 'utf8')).replace('</main>', `<p>${changedPage.says}</p></main>`),
  );
  await writeFile(join(folder, 'service-worker.js'), await bundleWorker(root, await listFiles(folder)));

  const versions = { now: siteHandler(dir, '/'), next: siteHandler(folder, '/') };
  let hindrance: ((path: string) => Hindrance | undefined) | undefined;
  const handler: RequestListener = (request, response) => {
    const how = hindrance?.(request.url ?? '');
    if (how === 'drop') request.socket.destroy();
    else if (how === 'damage') response.end('damage');
    else versions.now(request, response);
  };
  const server = await listen(handler, 0);
  return {
    at: (path) => `http://localhost:${server.port}/${path}`,
    stop: () => server.close(),
    update: () => (versions.now = versions.next),
    hinder: (next) => (hindrance = next),
    remove: async () => {
      server.close();
      await rm(folder, { recursive: true });
    },
  };
}
