import { FileTree } from '../../files/file-tree.ts';
import type { StoredFile } from '../../files/file-folder.ts';
import { call } from '../run-globals.ts';

/** A copy of the reader's files within the program, which the synchronous functions read and write. */
export interface Mirror {
  readonly files: Map<string, StoredFile>;
  readonly tree: FileTree;
}

let mirror: Mirror | undefined;
let written: Promise<unknown> = Promise.resolve();

/** The copy, where the files have been brought into the program. */
export const mirrored = (): Mirror | undefined => mirror;

/** Brings the files into the program, before its first line. */
export async function openMirror(): Promise<void> {
  const files = (await call('files', 'snapshot')) as readonly (readonly [string, StoredFile])[];
  mirror = { files: new Map(files), tree: new FileTree() };
}

/** Calls the page's folder, once it has all that was written synchronously. */
export async function callFolder(method: string, ...parameters: unknown[]): Promise<unknown> {
  await written;
  return call('files', method, ...parameters);
}

/** Has the page's folder follow what was written synchronously, in order. */
export function writeThrough(method: string, ...parameters: unknown[]): void {
  written = written.then(() => call('files', method, ...parameters));
}
