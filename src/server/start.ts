import { createMemoryStore, createS3, exampleUser, type NewBuckets } from '#s3';
import { diskProblem, openDiskStore } from './disk-store/index.ts';
import { nodeHashes } from './hashes.ts';
import { listenerOf } from './listener.ts';
import type { Options } from './options.ts';
import { listen, type Listening } from './server.ts';
import { readUsers } from './users.ts';

/** How S3 made buckets before 2023, and took SSE-C before 2026. */
const bucketsOf2022: NewBuckets = {
  ownership: 'ObjectWriter',
  blockPublicAccess: false,
  encrypt: false,
  blockCustomerKeys: false,
};

/**
 * Starts an endpoint. It answers as S3 does today, except where its options ask for older behaviour.
 * Throws UsageError when the file of users, the folder or the port cannot be used.
 * @param log is called with what goes wrong inside while the endpoint runs
 */
export async function start(
  options: Options,
  log: (problem: unknown) => void = console.error,
): Promise<Listening> {
  const { port, host, data, users: file } = options;
  const users = file === undefined ? [exampleUser] : await readUsers(file);
  const store = data === undefined ? createMemoryStore() : await openDiskStore(data);
  const s3 = createS3({
    store,
    users,
    hashes: nodeHashes,
    // A problem of the disk is told in words, any other as the error with all its details.
    onInternalError: (error) => log((data === undefined ? undefined : diskProblem(error, data)) ?? error),
    displayNames: options.displayNames ?? false,
    ...(options.bucketsLike2022 && { newBuckets: bucketsOf2022 }),
  });
  try {
    const server = await listen(listenerOf(s3), port, host);
    return {
      address: server.address,
      close: async () => {
        await server.close();
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}
