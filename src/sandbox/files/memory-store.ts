import type { FileStore, StoredFile } from './file-folder.ts';

/** A store in memory, which keeps its files in `files`. */
export function memoryStore(files = new Map<string, StoredFile>()): FileStore {
  return {
    get: async (name) => files.get(name),
    set: async (name, file) => void files.set(name, file),
    delete: async (name) => void files.delete(name),
    names: async () => [...files.keys()],
  };
}
