import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exampleUser } from '#s3';
import type { Copy } from '../../src/workbench/copy-as/index.ts';
import { type Tools, warmAws } from '../warm-aws/warm-aws.ts';

/** A copy, and the folder that it is run in. */
export interface Pasted {
  readonly folder: string;
  readonly copy: Copy;
}

const runners = join(import.meta.dirname, 'runners');
const programs = { shell: 'shell.sh', python: 'python.py', typescript: 'typescript.ts' } as const;

/**
 * Runs copies one after the other, all of one language in one process: a process for each would take minutes. Shell commands
 * are pasted into bash, where `aws` is the AWS CLI. What each prints is in the file `output` in its folder.
 */
export async function paste(
  language: Copy['language'],
  pasted: readonly Pasted[],
  { aws = '', python = '' }: Tools = {},
): Promise<string> {
  for (const { folder, copy } of pasted) {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, language === 'typescript' ? 'copy.ts' : 'copy'), copy.text);
    for (const { name, bytes } of copy.files) await writeFile(join(folder, name), bytes);
  }
  const command = { shell: 'bash', python, typescript: process.execPath }[language];
  const { accessKeyId, secretAccessKey } = exampleUser;
  const env = {
    ...process.env,
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_CONFIG_FILE: '/nonexistent',
    AWS_SHARED_CREDENTIALS_FILE: '/nonexistent',
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_PAGER: '',
    AWS_MAX_ATTEMPTS: '1',
    LC_ALL: 'C.UTF-8',
    PYTHONWARNINGS: 'ignore',
    ...warmAws({ aws, python }),
  };
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const args = [join(runners, programs[language]), ...pasted.map(({ folder }) => folder)];
  execFile(command, args, { env, maxBuffer: 1e8 }, (error, stdout, stderr) => {
    if (error) reject(error);
    else resolve(stdout + stderr);
  });
  return promise;
}
