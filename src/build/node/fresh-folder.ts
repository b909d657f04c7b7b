import { mkdtempSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the folders of this process are. They are thrown away with it, also when it is told to end. */
let parent: string | undefined;

/** Makes a folder that lasts as long as this process. */
export function freshFolder(): Promise<string> {
  parent ??= makeParent();
  return mkdtemp(join(parent, 'run-'));
}

function makeParent(): string {
  const made = mkdtempSync(join(tmpdir(), 'learn-s3-'));
  const remove = () => rmSync(made, { recursive: true, force: true });
  process.on('exit', remove);
  process.once('SIGTERM', () => {
    remove();
    // As if nobody had listened.
    process.kill(process.pid, 'SIGTERM');
  });
  return made;
}
