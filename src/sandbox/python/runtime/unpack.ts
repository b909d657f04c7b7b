/** The files in what `build/cut-packages.ts` has packed: the length of a list of paths and sizes, the list, and all bytes. */
export function unpack(
  packed: ArrayBuffer,
): readonly (readonly [path: string, bytes: Uint8Array<ArrayBuffer>])[] {
  const [length = 0] = new Uint32Array(packed, 0, 1);
  const list = JSON.parse(new TextDecoder().decode(new Uint8Array(packed, 4, length))) as [string, number][];
  let at = 4 + length;
  return list.map(([path, size]) => {
    at += size;
    return [path, new Uint8Array(packed, at - size, size)];
  });
}
