/** The first bytes of what gzip has written. */
const gzipSign = [0x1f, 0x8b];

/**
 * Downloads a file, and decompresses it where the server, or the browser, has not done so already: some servers take a compressed
 * file for one that is to arrive decompressed.
 *
 * @param count Called with the number of bytes that have come since it was last called.
 * @throws {Error} Where it could not be loaded, in words for readers.
 */
export async function downloadPart(url: string, count: (bytes: number) => void): Promise<Blob> {
  const response = await fetch(url).catch((cause: unknown) => {
    throw new Error(
      'Python could not be loaded. Are you offline? Your code is kept; press Run to try again.',
      { cause },
    );
  });
  if (!response.ok || !response.body)
    throw new Error(`A part of Python could not be loaded (${response.status}).`);
  const counted = response.body.pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform: (chunk, controller) => {
        count(chunk.length);
        controller.enqueue(chunk);
      },
    }),
  );
  const file = await new Response(counted).blob();
  const start = new Uint8Array(await file.slice(0, gzipSign.length).arrayBuffer());
  if (!gzipSign.every((byte, index) => start[index] === byte)) return file;
  return new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).blob();
}
