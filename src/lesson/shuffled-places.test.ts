import { expect, it } from 'vitest';
import { shuffledPlaces } from './shuffled-places.ts';

it.each(['a', 'first-requests/steps-of-an-upload', 'b', 'c', 'd', 'e'])(
  'has every place once, in another order than the right one: %s',
  (seed) => {
    for (const count of [3, 4, 5, 6]) {
      const places = shuffledPlaces(count, seed);
      const inOrder = Array.from({ length: count }, (_, place) => place);
      expect([...places].sort()).toEqual(inOrder);
      expect(places).not.toEqual(inOrder);
      expect(shuffledPlaces(count, seed)).toEqual(places);
    }
  },
);
