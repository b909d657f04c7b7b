import { expect, it } from 'vitest';
import type { KeptState } from '../messages.ts';
import { describeKept } from './describe-kept.ts';

const kept = { bytes: 9_000_000, of: 20_000_000, files: 390, optional: {} };

it.each<[Partial<KeptState>, RegExp]>([
  [{ state: 'none' }, /^$/],
  [{ state: 'part' }, /not kept on this device yet/],
  [{ state: 'part', hindrance: 'full' }, /no room left .* works as before/],
  [{ state: 'part', hindrance: 'refused' }, /browser does not let/],
  [{ state: 'part', hindrance: 'network' }, /goes on when the network is back/],
  [{ state: 'part', hindrance: 'damaged' }, /arrived damaged/],
  [{ state: 'filling' }, /45 % of 20 MB/],
  [{ state: 'filling', of: 0, bytes: 0 }, /0 % of/],
  [{ state: 'whole' }, /kept on this device \(9.0 MB\): it works without a network/],
  [{ state: 'off' }, /as you have chosen/],
])('says of %j %s', (state, text) => {
  expect(describeKept({ ...kept, state: 'part', ...state })).toMatch(text);
});
