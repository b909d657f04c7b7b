import { open } from 'node:fs/promises';
import { UsageError } from '../usage-error.ts';
import type { RecordEntry } from './room/index.ts';

/** A file of what happens. */
export interface RecordFile {
  add(entry: RecordEntry): void;
  /** Resolves when everything is written. */
  close(): Promise<void>;
}

/**
 * Opens a file to add to, that only the user who runs this can read. Throws UsageError when it cannot be written.
 *
 * @param say Called once when the file cannot be written any more; the workshop goes on.
 */
export async function openRecord(path: string, say: (line: string) => void): Promise<RecordFile> {
  const file = await open(path, 'a', 0o600).catch((error: unknown) => {
    throw new UsageError(
      `${path} cannot be written: ${(error as Error).message}. Name another file with --record.`,
    );
  });
  await file.chmod(0o600);
  let writing = Promise.resolve();
  let isBroken = false;
  return {
    add: (entry) => {
      const line = `${JSON.stringify({ at: new Date().toISOString(), ...entry })}\n`;
      writing = writing
        .then(() => (isBroken ? undefined : file.appendFile(line)))
        .catch((error: unknown) => {
          isBroken = true;
          say(`What happens is no longer written to ${path}: ${(error as Error).message}.`);
        });
    },
    close: async () => {
      await writing;
      await file.close();
    },
  };
}
