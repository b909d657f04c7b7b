import { execFile, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { S3Client } from '@aws-sdk/client-s3';
import { onTestFinished } from 'vitest';
import { exampleUser } from '#s3';
import { clientAt, startEndpoint } from '../server/endpoint.ts';
import type { FakeAccount } from './fake-aws.ts';

const run = promisify(execFile);

/** A shell like AWS CloudShell, in which `aws s3api` goes to a local S3, and the rest of `aws` to a stand-in. */
export interface CloudShell {
  /** A client of the same S3. */
  readonly s3: S3Client;
  /** Runs one of the scripts; answers what it printed. Rejects when it ends with an error. */
  run(script: string, ...args: string[]): Promise<string>;
  /** Pastes a text into an interactive shell; answers what it printed, including errors. */
  paste(text: string): Promise<string>;
  /** What was made outside S3. */
  account(): FakeAccount;
  change(change: Partial<FakeAccount>): void;
}

/** Opens a shell on an empty account. `aws` is the command for the AWS CLI. */
export async function openCloudShell(aws: string): Promise<CloudShell> {
  const { address } = await startEndpoint();
  const folder = mkdtempSync(join(tmpdir(), 'learn-s3-cloud-shell-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const state = join(folder, 'account.json');
  const fake = join(import.meta.dirname, 'fake-aws.ts');
  command(
    'aws',
    `case $1 in s3api) exec ${aws} --endpoint-url ${address} "$@" ;; *) exec '${process.execPath}' '${fake}' "$@" ;; esac`,
  );
  command('sleep', ':');
  const empty: FakeAccount = {
    calls: [],
    roles: {},
    users: {},
    stacks: [],
    unknown: 1,
    caller: 'arn:aws:iam::123456789012:user/ada',
  };
  writeFileSync(state, JSON.stringify(empty));
  const env = {
    PATH: `${folder}:${process.env.PATH ?? ''}`,
    HOME: folder,
    FAKE_AWS: state,
    AWS_ACCESS_KEY_ID: exampleUser.accessKeyId,
    AWS_SECRET_ACCESS_KEY: exampleUser.secretAccessKey,
    AWS_DEFAULT_REGION: 'us-east-1',
    AWS_EC2_METADATA_DISABLED: 'true',
  };

  function command(name: string, text: string) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${text}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  const account = () => JSON.parse(readFileSync(state, 'utf8')) as FakeAccount;
  return {
    s3: clientAt(address),
    run: async (script, ...args) =>
      (await run('bash', [join('public/setup', script), '--yes', ...args], { env })).stdout,
    paste: (text) =>
      new Promise((resolve) => {
        const shell = spawn('bash', ['--norc', '-i'], { env });
        let printed = '';
        for (const stream of [shell.stdout, shell.stderr]) {
          stream.on('data', (chunk) => (printed += String(chunk)));
        }
        shell.on('close', () => resolve(printed));
        shell.stdin.end(text);
      }),
    account,
    change: (change) => writeFileSync(state, JSON.stringify({ ...account(), ...change })),
  };
}
