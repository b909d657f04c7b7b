import type { FileHandle } from 'node:fs/promises';

type Octets = Uint8Array<ArrayBuffer>;

/** How much is read at once. */
const step = 256 * 1024;

/** The bytes of a file from `from` up to `until`; it is closed then. */
export async function readWhole(handle: FileHandle, from: number, until: number): Promise<Octets> {
  try {
    return await readStretch(handle, from, until);
  } finally {
    await handle.close();
  }
}

/** The same as a stream, read as it is asked for. The file is closed at its end, or when nobody wants more. */
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

/** Less only where the file ends. */
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
