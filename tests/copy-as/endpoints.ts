import { createS3, exampleUser } from '#s3';
import { nodeHashes } from '../../src/server/hashes.ts';
import { listenerOf } from '../../src/server/listener.ts';
import { listen } from '../../src/server/server.ts';
import { branch, type Written } from './branching-store.ts';
import type { Case } from './case.ts';
import { newBuckets } from './record-case.ts';

/** An endpoint, and what a copy did to it. */
export interface Endpoint {
  readonly port: number;
  readonly history: readonly Written[];
  /** The requests that it received, with its answers. */
  readonly asked: { readonly line: string; readonly status: number; readonly answer: Uint8Array }[];
  close(): Promise<void>;
}

/** Serves the account as it was before a request, on a port of its own, as `npm run s3` does. */
export async function serve({ before, isOldStyle }: Case): Promise<Endpoint> {
  const store = await branch(before);
  const s3 = createS3({
    store,
    users: [exampleUser],
    hashes: nodeHashes,
    ...(isOldStyle && { newBuckets }),
  });
  const asked: Endpoint['asked'] = [];
  const listener = listenerOf({
    ...s3,
    fetch: async (request, from) => {
      const response = await s3.fetch(request, from);
      const answer = new Uint8Array(await response.clone().arrayBuffer());
      asked.push({ line: `${request.method} ${request.url}`, status: response.status, answer });
      return response;
    },
  });
  const { address, close } = await listen(listener, 0, '127.0.0.1');
  return { port: Number(new URL(address).port), history: store.written, asked, close };
}
