import { paths, presenterFragment } from '#room/wire';
import { post } from '#room/link';

/** Makes this browser the presenter's, if its address has the key, and takes the key out of the address. Answers why it failed. */
export async function giveKey(room: string): Promise<string | undefined> {
  if (!location.hash.startsWith(presenterFragment)) return undefined;
  const key = location.hash.slice(presenterFragment.length);
  history.replaceState(null, '', location.pathname + location.search);
  return post(room, paths.presenter, { key });
}
