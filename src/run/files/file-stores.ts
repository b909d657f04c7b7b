import type { FileStore } from '#sandbox';
import type { FileMark } from '#workbench';

/** A store that notes in `marks` what becomes of its files. */
export function notingChanges(store: FileStore, marks: Map<string, FileMark>): FileStore {
  return {
    ...store,
    set: async (name, file) => {
      const before = marks.get(name);
      const isNew = before === 'created' || (before === undefined && !(await store.get(name)));
      marks.set(name, isNew ? 'created' : 'changed');
      await store.set(name, file);
    },
    delete: async (name) => {
      // A file that a run has made and removed again counts as untouched.
      if (marks.get(name) === 'created') marks.delete(name);
      else marks.set(name, 'removed');
      await store.delete(name);
    },
  };
}

/** A store that throws Node's error when there is no room left. */
export function tellingWhenFull(store: FileStore): FileStore {
  return {
    ...store,
    set: (name, file) =>
      store.set(name, file).catch((error: unknown) => {
        if (!(error instanceof Error) || error.name !== 'QuotaExceededError') throw error;
        const message =
          `ENOSPC: no space left on device, write '${name}'. The browser lets this site store no more. ` +
          'Delete files or objects that you no longer need.';
        throw Object.assign(new Error(message, { cause: error }), { code: 'ENOSPC' });
      }),
  };
}
