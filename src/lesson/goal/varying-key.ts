/**
 * What two keys of the same meaning have in common at their beginning and at their end, in whole words, since both may start
 * with the same letter by chance.
 *
 * @example varyingKey('uploads/2026-03-14.jpg', 'uploads/2027-04-15.jpg') // ['uploads/', '.jpg']
 */
export function varyingKey(one: string, other: string): readonly [before: string, after: string] {
  const parts = one.split(boundary);
  const others = other.split(boundary);
  const most = Math.min(parts.length, others.length) - 1;
  let before = 0;
  while (before < most && parts[before] === others[before]) before += 1;
  let after = 0;
  while (after < most - before && parts.at(-1 - after) === others.at(-1 - after)) after += 1;
  // Two dates may have only the day in common.
  const isCut = (text: string) => /^\d+$/.test(text);
  const tail = parts.slice(parts.length - after);
  while (tail.length > 0 && (isCut(tail[0] ?? '') || tail[0] === '-' || tail[0] === ':')) tail.shift();
  return [parts.slice(0, before).join(''), tail.join('')];
}

/** On both sides of a character that is neither a letter nor a digit, so that it becomes a part by itself. */
const boundary = /(?<=[^\p{L}\p{N}])|(?=[^\p{L}\p{N}])/u;

/** Whether a key has that beginning and that end. */
export function isLike(key: string, [before, after]: readonly [string, string]): boolean {
  return key.length > before.length + after.length && key.startsWith(before) && key.endsWith(after);
}
