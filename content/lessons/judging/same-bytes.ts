/** Whether two bodies are equal, byte for byte. What is not there equals nothing. */
export function sameBytes(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a !== undefined && a.length === b?.length && a.every((byte, at) => byte === b[at]);
}
