/** Code of a package, what stands in its place, and why. */
export type Mend = readonly [why: string, found: string, put: string];

/**
 * Mends the code of a package as it is bundled.
 *
 * @param name What the package is called.
 * @throws Error where it has some of the code otherwise than it was, or twice: then the mend has to be looked at again.
 */
export function mendCode(code: string, mends: readonly Mend[], name: string): string {
  return mends.reduce((before, [why, found, put]) => {
    const parts = before.split(found);
    if (parts.length !== 2) throw new Error(`${name} has its code otherwise now. ${why} (${found})`);
    return parts.join(put);
  }, code);
}
