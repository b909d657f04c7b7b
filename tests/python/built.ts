import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const file = join(import.meta.dirname, '..', '..', '.generated', 'python', 'state.json');

/** Why the site was built without Python; `undefined` where it has it. */
export function missingPython(): string | undefined {
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as { missing?: string }).missing;
  } catch {
    return 'it has not been built yet';
  }
}
