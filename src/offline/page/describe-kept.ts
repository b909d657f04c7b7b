import { formatBytes } from '#ui/words';
import type { Hindrance, KeptState } from '../messages.ts';

const hindrances: Readonly<Record<Hindrance, string>> = {
  full: 'There is no room left to keep this site on this device. It works as before, with a network.',
  refused:
    'Your browser does not let this site keep its files on this device, as in a private window. It works as before, with a network.',
  network:
    'The network was lost while this site was being put on this device. It goes on when the network is back.',
  damaged:
    'Some files arrived damaged, or the site has just been changed, so not all of it is on this device yet. Your next visit tries again.',
};

/** How much of the site is kept on this device, in a sentence or two; nothing where there is nothing to say. */
export function describeKept({ state, bytes, of, hindrance }: KeptState): string {
  if (state === 'none') return '';
  if (state === 'whole')
    return `This site is kept on this device (${formatBytes(bytes)}): it works without a network.`;
  if (state === 'off') return 'This site is not kept on this device, as you have chosen.';
  if (state === 'filling') {
    const part = Math.floor((100 * bytes) / Math.max(of, 1));
    return `This site is being put on this device, to work without a network: ${part} % of ${formatBytes(of)}.`;
  }
  return hindrance ? hindrances[hindrance] : 'This site is not kept on this device yet.';
}
