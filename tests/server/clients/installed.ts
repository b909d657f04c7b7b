import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A client that may be installed, and the command that starts it. */
export interface Client {
  readonly name: string;
  readonly command: string | undefined;
}

/**
 * Finds the clients that this machine has. If CI is set, it first installs the missing ones, as root on Debian.
 */
export async function installed(): Promise<Record<'aws' | 's3cmd' | 'python' | 'curl', Client>> {
  const find = async () => ({
    aws: { name: 'the AWS CLI', command: await first(['/usr/bin/aws', 'aws'], ['--version']) },
    s3cmd: { name: 's3cmd', command: await first(['/usr/bin/s3cmd', 's3cmd'], ['--version']) },
    python: { name: 'boto3', command: await first(['/usr/bin/python3', 'python3'], ['-c', 'import boto3']) },
    curl: { name: 'curl 7.75', command: await first(['curl'], ['--aws-sigv4', 'a:b:c:d', '--version']) },
  });
  const found = await find();
  const isMissing = Object.values(found).some(({ command }) => command === undefined);
  const mayInstall =
    process.env.CI !== undefined && process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (!isMissing || !mayInstall) return found;
  await run('apt-get', ['install', '-y', 'python3-boto3', 'awscli', 's3cmd', 'curl']).catch(() => undefined);
  return find();
}

async function first(commands: readonly string[], args: readonly string[]): Promise<string | undefined> {
  for (const command of commands) {
    const works = await run(command, [...args]).then(
      () => true,
      () => false,
    );
    if (works) return command;
  }
  return undefined;
}
