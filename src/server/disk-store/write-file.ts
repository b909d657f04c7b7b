import { open, type FileHandle } from 'node:fs/promises';

/** How many bytes are gathered for one write. */
const batch = 512 * 1024;

/** Writes a new file as its bytes come, and resolves when they would survive a loss of power. */
export async function writeAll(path: string, body: Uint8Array | AsyncIterable<Uint8Array>): Promise<void> {
  const handle = await open(path, 'wx');
  try {
    if (body instanceof Uint8Array) await writeFully(handle, [body]);
    else await writeStream(handle, body);
    await handle.datasync();
  } finally {
    await handle.close();
  }
}

async function writeStream(handle: FileHandle, body: AsyncIterable<Uint8Array>): Promise<void> {
  let gathered: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    gathered.push(chunk);
    size += chunk.byteLength;
    if (size < batch) continue;
    await writeFully(handle, gathered);
    gathered = [];
    size = 0;
  }
  await writeFully(handle, gathered);
}

/** Writes all of the chunks, since one call may write less than it was given. */
async function writeFully(handle: FileHandle, chunks: readonly Uint8Array[]): Promise<void> {
  let left = chunks.filter(({ byteLength }) => byteLength > 0);
  while (left.length > 0) {
    let { bytesWritten } = await handle.writev(left);
    left = left.flatMap((chunk) => {
      const skipped = Math.min(bytesWritten, chunk.byteLength);
      bytesWritten -= skipped;
      return skipped === chunk.byteLength ? [] : [chunk.subarray(skipped)];
    });
  }
}
