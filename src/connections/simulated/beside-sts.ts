import { isStsAddress } from '#protocol/address';
import type { Sts } from '#s3/sts';
import { isForS3 } from './is-for-s3.ts';

type Fetch = (request: Request) => Promise<Response>;

/** Whether a simulated account answers at an address: at those of S3, and where AWS says whose keys are used. */
export const isAnswered = (url: URL): boolean => isForS3(url) || isStsAddress(url);

/**
 * Lets STS answer at its addresses, and `answer` at all others. STS is loaded when it is first asked, and answers in the page: the
 * service worker does not know it.
 */
export function besideSts(answer: Fetch, clock: () => Date = () => new Date()): Fetch {
  let loading: Promise<Sts> | undefined;
  const load = async () => (await import('#s3/sts')).createSts({ clock });
  return async (request) =>
    isStsAddress(new URL(request.url)) ? (await (loading ??= load())).fetch(request) : answer(request);
}
