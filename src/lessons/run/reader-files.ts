import { openDB } from 'idb';
import { createFileFolder, type FileFolder, type FileStore, type StoredFile } from '../../sandbox/index.ts';

const samples = import.meta.glob<string>('/content/files/*', {
  query: '?url',
  import: 'default',
  eager: true,
});
const storeName = 'files';
const seededMark = 'seeded';

/** The reader's own folder: lent to programs, and read whole by checks. */
export interface ReaderFiles {
  readonly folder: FileFolder;
  readAll(): Promise<ReadonlyMap<string, Uint8Array>>;
}

/** Opens the reader's folder; in memory where the browser stores nothing. It begins with the sample files. */
export async function openFiles(): Promise<ReaderFiles> {
  const store = await openStore().catch(async () => {
    const memory = memoryStore();
    await seed(memory);
    return memory;
  });
  return {
    folder: createFileFolder(store),
    readAll: async () => {
      const files = new Map<string, Uint8Array>();
      for (const name of await store.names()) {
        const file = await store.get(name);
        if (file) files.set(name, file.bytes);
      }
      return files;
    },
  };
}

async function openStore(): Promise<FileStore> {
  const database = await openDB('learn-s3-files', 1, {
    upgrade: (created) => {
      created.createObjectStore(storeName);
      created.createObjectStore(seededMark);
    },
  });
  const store: FileStore = {
    get: (name) => database.get(storeName, name) as Promise<StoredFile | undefined>,
    set: async (name, file) => {
      await database.put(storeName, file, name);
    },
    delete: (name) => database.delete(storeName, name),
    names: async () => (await database.getAllKeys(storeName)).map(String),
  };
  if ((await database.get(seededMark, seededMark)) === undefined) {
    await seed(store);
    await database.put(seededMark, true, seededMark);
  }
  return store;
}

function memoryStore(): FileStore {
  const files = new Map<string, StoredFile>();
  return {
    get: async (name) => files.get(name),
    set: async (name, file) => void files.set(name, file),
    delete: async (name) => void files.delete(name),
    names: async () => [...files.keys()],
  };
}

async function seed(store: FileStore): Promise<void> {
  await Promise.all(
    Object.entries(samples).map(async ([path, url]) => {
      const response = await fetch(url);
      if (!response.ok) return;
      const bytes = new Uint8Array(await response.arrayBuffer());
      await store.set(path.replace(/^.*\//, ''), { bytes, modified: Date.now() });
    }),
  );
}
