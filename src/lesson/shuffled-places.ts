/**
 * The indexes of `count` things in a wrong order, which is the same in every build.
 *
 * @param seed Names what they belong to; the order depends on it.
 */
export function shuffledPlaces(count: number, seed: string): number[] {
  let state = 7;
  for (let at = 0; at < seed.length; at += 1) state = (state * 31 + seed.charCodeAt(at)) >>> 0;
  const places = Array.from({ length: count }, (_, place) => place);
  for (let place = count - 1; place > 0; place -= 1) {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    const other = Math.floor((state / 2 ** 32) * (place + 1));
    [places[place], places[other]] = [places[other] ?? 0, places[place] ?? 0];
  }
  const isRight = places.every((item, place) => item === place);
  return isRight ? [...places.slice(1), ...places.slice(0, 1)] : places;
}
