import { createMemoryStore, createS3, exampleUser } from '../s3/index.ts';
import { openDiskStore } from './disk-store/index.ts';
import { nodeHashes } from './hashes.ts';
import { listenerOf } from './listener.ts';
import type { Options } from './options.ts';
import { listen, type Listening } from './server.ts';
import { readUsers } from './users.ts';

/**
 * Starts an endpoint. New buckets take ACLs and may be made public, as tools from before 2023 expect it.
 * Throws UsageError when the users, the folder or the port cannot be had.
 */
export async function start({ port, host, data, users: file }: Options): Promise<Listening> {
  const users = file === undefined ? [exampleUser] : await readUsers(file);
  const store = data === undefined ? createMemoryStore() : await openDiskStore(data);
  const s3 = createS3({
    store,
    users,
    hashes: nodeHashes,
    newBuckets: {
      ownership: 'ObjectWriter',
      blockPublicAccess: false,
      encrypt: false,
      blockCustomerKeys: false,
    },
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
