/** Whether two bodies are equal, byte for byte. What is not there equals nothing. */
export function sameBytes(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  if (a === undefined || a.length !== b?.length) return false;
  // A loop: `every` calls a function for each byte, which takes ten times as long.
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false;
  return true;
}
