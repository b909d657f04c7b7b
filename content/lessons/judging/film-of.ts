/** A file's bytes over and over until there are so many, as `Buffer.alloc(size, bytes)` makes them. */
export function filmOf(
  bytes: Uint8Array | undefined,
  size: number,
): Uint8Array {
  const film = new Uint8Array(size);
  const piece = bytes ?? film;
  for (let at = 0; at < size; at += piece.length)
    film.set(piece.subarray(0, size - at), at);
  return film;
}
