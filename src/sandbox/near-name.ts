/** The name that was probably meant: the nearest one, where any is near. */
export function nearName(wrong: string, names: Iterable<string>): string | undefined {
  const small = wrong.toLowerCase();
  let nearest: string | undefined;
  let least = Math.max(2, Math.floor(wrong.length / 4)) + 0.5;
  for (const name of names) {
    if (Math.abs(name.length - wrong.length) >= least) continue;
    // A wrong capital is half a mistake.
    const distance = name.toLowerCase() === small ? 0.5 : editDistance(small, name.toLowerCase());
    if (distance < least) [nearest, least] = [name, distance];
  }
  return nearest;
}

/** How many characters have to be put in, taken out or replaced. */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next[j] = Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
