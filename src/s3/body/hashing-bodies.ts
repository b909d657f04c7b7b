import type { Bodies } from '../store/store.ts';
import type { Hash } from './hash.ts';

/** The same bodies, which also update a hash with what is written. Use each for one body only. */
export function hashingBodies(bodies: Bodies, hash: Hash): Bodies {
  return {
    read: (...place) => bodies.read(...place),
    discard: (...ids) => bodies.discard(...ids),
    write: (body) => {
      if (!(body instanceof Uint8Array)) return bodies.write(hashed(body, hash));
      hash.update(body);
      return bodies.write(body);
    },
  };
}

async function* hashed(chunks: AsyncIterable<Uint8Array>, hash: Hash): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    hash.update(chunk);
    yield chunk;
  }
}
