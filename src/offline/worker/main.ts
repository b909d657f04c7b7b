import { readFileList } from '../file-list.ts';
import { type StateMessage, wishIn } from '../messages.ts';
import { untilNoRun } from '../run-lock.ts';
import { answerForS3 } from './answer-for-s3.ts';
import { followVersions } from './follow-versions.ts';
import type { WorkerScope } from './scope.ts';
import { SiteAnswers } from './site-answers.ts';
import { SiteCache } from './site-cache.ts';
import { SiteKeeper } from './site-keeper.ts';

/*
 * The site's only service worker: two cannot share a scope. It hands requests for S3 to MSW, whose script is kept as
 * `npx msw init` writes it, and keeps the site itself on the device, so that it works without a network.
 */

/** Written by the build (src/build/offline/): the files of this version. */
declare const siteVersion: string;
declare const siteFiles: string;
declare const importScripts: (name: string) => void;

const worker = self as unknown as WorkerScope;
const { scope } = worker.registration;
const fetch = worker.fetch.bind(worker);

const tellPages = async (message: StateMessage) => {
  const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  pages.forEach((page) => page.postMessage(message));
};
const tools = {
  list: { version: siteVersion, files: readFileList(siteFiles) },
  cache: new SiteCache(worker.caches, scope),
  scope,
  fetch,
  quiet: untilNoRun,
  onState: (kept: StateMessage['kept']) => void tellPages({ kept }),
};
const keeper = new SiteKeeper(tools);
const answers = new SiteAnswers(keeper, tools);
void keeper.refresh();

const takeOver = followVersions(worker, keeper, tools);
answerForS3(worker, {
  answerOwn: (event) => {
    const answer = answers.answer(event.request, worker.navigator.onLine, (work) => event.waitUntil(work));
    if (answer) event.respondWith(answer);
  },
  loadMsw: () => importScripts('mockServiceWorker.js'),
});

worker.addEventListener('message', (event) => {
  const fulfil = async () => {
    const wish = wishIn(event.data);
    if (wish === 'tell') event.source?.postMessage({ kept: await keeper.state() } satisfies StateMessage);
    if (wish === 'take-over') await takeOver();
    if (wish === 'keep' || wish === 'keep-as-asked') await keeper.keep({ isAsked: wish === 'keep-as-asked' });
    if (wish === 'free') await keeper.free();
  };
  event.waitUntil(fulfil());
});
