/** Runs the file `copy.ts` of each folder that it is given, in one process. */
import { writeFileSync } from 'node:fs';
import { format } from 'node:util';

for (const folder of process.argv.slice(2)) {
  process.chdir(folder);
  let output = '';
  console.log = (...args: unknown[]) => void (output += `${format(...args)}\n`);
  await import(`${folder}/copy.ts`).catch((error: unknown) => (output += String(error)));
  writeFileSync('output', output);
}
