/**
 * The index of the tab to which a key leads from the one at `index`, of `count` tabs: arrows go around in a circle, Home and
 * End go to either end. `undefined` for other keys.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/tabs/
 */
export function nextTab(key: string, index: number, count: number): number | undefined {
  const to = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: count - 1 }[key];
  return to === undefined ? undefined : (to + count) % count;
}
