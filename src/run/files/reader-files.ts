import { DatabaseError, openLastingDatabase } from '#s3';
import { sampleFiles } from '#content-map/sample-files';
import { createFileFolder, type FileFolder, type FileStore, memoryStore, type StoredFile } from '#sandbox';
import type { FileMark, WorkbenchFiles } from '#workbench';
import { createNews } from './news.ts';
import { notingChanges, tellingWhenFull } from './file-stores.ts';
import { giveSamples, type Samples } from './sample-files.ts';

const samples: Samples = new Map([...sampleFiles].map(([name, url]) => [name, () => download(url)]));
const storeName = 'files';
const seededMark = 'seeded';

/** The folder as a run has it. */
interface LentFiles {
  readonly folder: FileFolder;
  /** The files that this run has written, and the sample files; not what other runs have left. */
  readonly readAll: () => Promise<ReadonlyMap<string, Uint8Array>>;
}

/** The reader's own folder: lent to programs, shown by the workbench, and read whole by checks. */
export interface ReaderFiles extends WorkbenchFiles {
  /** Lends the folder to a run that begins. From now on the marks show what this run changes. */
  lend(): LentFiles;
  readonly readAll: () => Promise<ReadonlyMap<string, Uint8Array>>;
}

/** Opens the reader's folder; in memory where the browser stores nothing. It begins with the sample files. */
export async function openFiles(): Promise<ReaderFiles> {
  let warning: string | undefined;
  const kept = tellingWhenFull(
    await openStore().catch(async (error: unknown) => {
      warning = memoryOnly(error);
      const memory = memoryStore();
      await giveSamples(memory, samples, undefined);
      return memory;
    }),
  );
  let marks = new Map<string, FileMark>();
  const { announce, announceHere, listen } = createNews('learn-s3/files');
  const store: FileStore = {
    ...kept,
    set: (name, file) => kept.set(name, file).then(announce),
    delete: (name) => kept.delete(name).then(announce),
  };
  const readSome = async (counts: (name: string) => boolean) =>
    new Map(
      (await all(store)).flatMap(([name, { bytes }]) => (counts(name) ? [[name, bytes] as const] : [])),
    );
  const folder = createFileFolder(store, Date.now, { needsFolders: false });
  return {
    lend: () => {
      const ofRun = (marks = new Map<string, FileMark>());
      announceHere();
      return {
        folder: createFileFolder(notingChanges(store, ofRun)),
        readAll: () => readSome((name) => ofRun.has(name) || samples.has(name)),
      };
    },
    warning,
    get marks() {
      return marks;
    },
    readAll: () => readSome(() => true),
    list: async () =>
      (await all(store)).map(([name, { bytes, modified }]) => ({ name, size: bytes.length, modified })),
    read: folder.readFile,
    write: folder.writeFile,
    delete: folder.unlink,
    rename: folder.rename,
    reset: async () => {
      for (const name of await store.names()) await kept.delete(name);
      await giveSamples(kept, samples, undefined);
      marks.clear();
      announce();
    },
    onChange: listen,
  };
}

async function all(store: FileStore): Promise<[name: string, file: StoredFile][]> {
  const found: [string, StoredFile][] = [];
  for (const name of await store.names()) {
    const file = await store.get(name);
    if (file) found.push([name, file]);
  }
  return found;
}

function memoryOnly(error: unknown): string {
  const why =
    error instanceof DatabaseError ? error.message : 'This browser does not let the page store anything.';
  return `These files live in memory only, and are gone when you leave this page. ${why}`;
}

async function openStore(): Promise<FileStore> {
  const database = await openLastingDatabase({
    name: 'learn-s3-files',
    version: 1,
    upgrade: (created) => {
      created.createObjectStore(storeName);
      created.createObjectStore(seededMark);
    },
  });
  const store: FileStore = {
    get: async (name) => {
      const file: unknown = await (await database.get()).get(storeName, name);
      return isStoredFile(file) ? file : undefined;
    },
    set: async (name, file) => {
      await (await database.get()).put(storeName, file, name);
    },
    delete: async (name) => (await database.get()).delete(storeName, name),
    names: async () => (await (await database.get()).getAllKeys(storeName)).map(String),
  };
  const noted: unknown = await (await database.get()).get(seededMark, seededMark);
  const given = await giveSamples(store, samples, noted);
  await (await database.get()).put(seededMark, given, seededMark);
  return store;
}

/** What is stored may have been changed by hand or damaged, and be no file. */
function isStoredFile(value: unknown): value is StoredFile {
  if (typeof value !== 'object' || value === null || !('bytes' in value) || !('modified' in value))
    return false;
  return value.bytes instanceof Uint8Array && Number.isFinite(value.modified);
}

/** The sample files, by name, as they were before any program changed them. */
export async function readSamples(): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
  const found = await Promise.all(
    [...samples].map(async ([name, get]) => {
      const bytes = await get();
      return bytes && ([name, bytes] as const);
    }),
  );
  return new Map(found.filter((one) => one !== undefined));
}

async function download(url: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    const response = await fetch(url);
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
  } catch {
    // There is no network: the folder opens all the same, and gets this file another time.
    return undefined;
  }
}
