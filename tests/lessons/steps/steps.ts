/** Runs programs of TypeScript one after the other in this process: for each, its path and the address of its S3. */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inspect } from 'node:util';

let output = '';
const keep = (text: string | Uint8Array): boolean => {
  output += typeof text === 'string' ? text : new TextDecoder().decode(text);
  return true;
};
process.stdout.write = keep;
process.stderr.write = keep;

const steps = process.argv.slice(2);
for (let at = 0; at < steps.length; at += 2) {
  const [program = '', endpoint = ''] = steps.slice(at);
  const folder = dirname(program);
  process.chdir(folder);
  process.env.AWS_ENDPOINT_URL = endpoint;
  output = '';
  const error: unknown = await import(program).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error !== undefined) keep(inspect(error));
  writeFileSync(join(folder, '.output'), output);
  writeFileSync(join(folder, '.code'), error === undefined ? '0' : '1');
}
process.exit();
