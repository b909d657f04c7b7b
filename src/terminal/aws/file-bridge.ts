import type { FileFolder, StoredFile } from '#sandbox';

/** What has changed in the reader's folder since the interpreter was last told. */
export interface FolderNews {
  readonly changed: readonly (readonly [name: string, bytes: Uint8Array])[];
  readonly removed: readonly string[];
  readonly folders: readonly string[];
}

/** Keeps the files of an interpreter that lasts, and the reader's folder, the same. */
export class FileBridge {
  readonly #folder: FileFolder;
  readonly #known = new Map<string, StoredFile>();

  constructor(folder: FileFolder) {
    this.#folder = folder;
  }

  /** The folder as it is lent to the interpreter: it writes there what it has, once anything of it is new. */
  lend(): FileFolder {
    return {
      ...this.#folder,
      snapshot: async () => {
        const files = await this.#folder.snapshot();
        for (const [name, file] of files) this.#known.set(name, file);
        return files;
      },
      writeFile: async (name, bytes) => {
        // What the page has sent comes back once the interpreter has written it.
        const known = this.#known.get(name);
        if (known && same(known.bytes, bytes)) return;
        this.#known.set(name, { bytes, modified: NaN });
        await this.#folder.writeFile(name, bytes);
      },
      unlink: async (name) => {
        if (this.#known.delete(name)) await this.#folder.unlink(name);
      },
      rename: async (from, to) => {
        const known = this.#known.get(from);
        this.#known.delete(from);
        if (known) this.#known.set(to, known);
        await this.#folder.rename(from, to);
      },
    };
  }

  /** What the interpreter does not know yet. It is told with the next command. */
  async news(): Promise<FolderNews> {
    const files = new Map(await this.#folder.snapshot());
    const changed: (readonly [string, Uint8Array])[] = [];
    for (const [name, file] of files) {
      const known = this.#known.get(name);
      const isKnown =
        known !== undefined && (known.modified === file.modified || same(known.bytes, file.bytes));
      if (!isKnown) changed.push([name, file.bytes]);
      this.#known.set(name, file);
    }
    const removed = [...this.#known.keys()].filter((name) => !files.has(name));
    for (const name of removed) this.#known.delete(name);
    return { changed, removed, folders: await this.#folders('') };
  }

  async #folders(path: string): Promise<string[]> {
    const found: string[] = [];
    for (const { name, isDirectory } of await this.#folder.readdir(path)) {
      if (!isDirectory) continue;
      const whole = path === '' ? name : `${path}/${name}`;
      found.push(whole, ...(await this.#folders(whole)));
    }
    return found;
  }
}

function same(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
