import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../root.ts';

/** Whether the site that was built last has Python, in one line. The build has noted it (`src/sandbox/python/build/`). */
export async function tellPython(): Promise<string> {
  const noted = await readFile(join(root, '.generated', 'python', 'state.json'), 'utf8').catch(() => '{}');
  const { missing } = JSON.parse(noted) as { missing?: string };
  if (missing === undefined) return 'Programs in Python run in the page.';
  return `Programs in Python do not run in the page: ${missing}. With Python 3, pip and a network, npm run build adds them.`;
}
