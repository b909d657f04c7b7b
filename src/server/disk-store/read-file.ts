import type { FileHandle } from 'node:fs/promises';

type Octets = Uint8Array<ArrayBuffer>;

/** How many bytes are read at once. */
const step = 256 * 1024;

/** The bytes of a file from `from` up to `until`. Closes the file. */
export async function readWhole(handle: FileHandle, from: number, until: number): Promise<Octets> {
  try {
    return await readStretch(handle, from, until);
  } finally {
    await handle.close();
  }
}

/** The same as a stream, which reads only when more is wanted. Closes the file at its end, or when the stream is cancelled. */
export function readStream(handle: FileHandle, from: number, until: number): ReadableStream<Octets> {
  let position = from;
  return new ReadableStream<Octets>(
    {
      async pull(controller) {
        try {
          const chunk = await readStretch(handle, position, Math.min(until, position + step));
          position += chunk.byteLength;
          if (chunk.byteLength > 0) controller.enqueue(chunk);
          if (position < until && chunk.byteLength > 0) return;
          controller.close();
          await handle.close();
        } catch (error) {
          controller.error(error);
          await handle.close();
        }
      },
      cancel: () => handle.close(),
    },
    { highWaterMark: 1 },
  );
}

/** Reads a stretch of a file; fewer bytes than that only where the file ends. */
async function readStretch(handle: FileHandle, from: number, until: number): Promise<Octets> {
  const bytes = new Uint8Array(Math.max(0, until - from));
  let filled = 0;
  while (filled < bytes.byteLength) {
    const { bytesRead } = await handle.read(bytes, filled, bytes.byteLength - filled, from + filled);
    if (bytesRead === 0) return bytes.subarray(0, filled);
    filled += bytesRead;
  }
  return bytes;
}
