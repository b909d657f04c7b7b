import { execFile } from 'node:child_process';
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { basename, extname, join } from 'node:path';
import { promisify } from 'node:util';
import {
  GetBucketCorsCommand,
  GetObjectCommand,
  ListBucketsCommand,
  ListObjectsV2Command,
  S3Client,
} from '@aws-sdk/client-s3';
import { localPort } from '#protocol/address';
import { exampleUser } from '#s3';
import { start } from '../../src/server/start.ts';
import { contentFolder } from './course.ts';

const run = promisify(execFile);
const { accessKeyId, secretAccessKey } = exampleUser;

/** A folder in the repository, so that programs find the SDK. */
const root = join(contentFolder, '..', '.generated', 'tool-tests');

/** The commands that run files, by the ending of the file; only those that are installed. */
export type Commands = Readonly<Partial<Record<string, string>>>;

/** What a program has left behind. */
export interface Left {
  /** Buckets, objects with their types and bytes, and CORS rules, one line each. */
  readonly account: readonly string[];
  /** What it printed. */
  readonly output: string;
}

/**
 * Runs a file of a lesson in a new folder with the sample files, on a new S3 like that of `npm run s3`. Rejects with what it
 * printed when it fails. Tools that are too old to know `AWS_ENDPOINT_URL`, such as Debian's, are told the address differently.
 */
export async function runTool(path: string, commands: Commands): Promise<Left> {
  const endpoint = await start({ port: 0, host: '127.0.0.1' });
  const folder = join(root, path.slice(contentFolder.length).replaceAll(/\W/g, '-'));
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'bin'), { recursive: true });
  try {
    const samples = join(contentFolder, 'files');
    for (const name of await readdir(samples)) await copyFile(join(samples, name), join(folder, name));
    const program = join(folder, basename(path));
    const address = endpoint.address.replace(/\/$/, '');
    const text = await readFile(path, 'utf8');
    await writeFile(program, text.replaceAll(`http://127.0.0.1:${localPort}`, address));
    await tellTools(join(folder, 'bin'), commands.sh ?? 'aws');
    const env = environmentOf(folder, address, path.endsWith('.py'));
    const [command = '', ...args] =
      {
        '.ts': [process.execPath, program],
        '.py': [commands.py ?? 'python3', program],
        '.sh': ['bash', '-e', program],
      }[extname(path)] ?? [];
    const { stdout, stderr } = await run(command, args, { cwd: folder, env });
    return { account: await accountAt(address), output: stdout + stderr };
  } finally {
    await endpoint.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function environmentOf(folder: string, address: string, isPython: boolean): NodeJS.ProcessEnv {
  return {
    ...process.env,
    PATH: `${join(folder, 'bin')}:${process.env.PATH}`,
    // Not for the AWS CLI, which is also a Python program, but with a botocore of its own.
    ...(isPython && { PYTHONPATH: join(folder, 'bin') }),
    PYTHONWARNINGS: 'ignore',
    AWS_ENDPOINT_URL: address,
    AWS_ENDPOINT_URL_S3: address,
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_DEFAULT_REGION: 'us-east-1',
    AWS_CONFIG_FILE: join(folder, 'none'),
    AWS_SHARED_CREDENTIALS_FILE: join(folder, 'none'),
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_PAGER: '',
    LC_ALL: 'C.UTF-8',
  };
}

/** Tells tools the endpoint that do not know `AWS_ENDPOINT_URL`, as boto3 does from 1.28 and the AWS CLI from 2.13 on. */
async function tellTools(bin: string, aws: string): Promise<void> {
  const shell = `#!/bin/sh\nexec ${aws} --endpoint-url "$AWS_ENDPOINT_URL" "$@"\n`;
  await writeFile(join(bin, 'aws'), shell, { mode: 0o755 });
  const python = `import os
import boto3.session

client = boto3.session.Session.client


def client_at_endpoint(self, *args, **named):
    if named.get('endpoint_url') is None:
        named['endpoint_url'] = os.environ['AWS_ENDPOINT_URL']
    return client(self, *args, **named)


boto3.session.Session.client = client_at_endpoint
`;
  await writeFile(join(bin, 'sitecustomize.py'), python);
}

async function accountAt(endpoint: string): Promise<string[]> {
  const credentials = { accessKeyId, secretAccessKey };
  const s3 = new S3Client({ region: 'us-east-1', endpoint, forcePathStyle: true, credentials });
  const lines: string[] = [];
  try {
    const { Buckets = [] } = await s3.send(new ListBucketsCommand());
    for (const { Name: Bucket } of Buckets) {
      const cors = await s3.send(new GetBucketCorsCommand({ Bucket })).catch(() => undefined);
      lines.push(`${Bucket} ${JSON.stringify(cors?.CORSRules ?? [])}`);
      const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket }));
      for (const { Key } of Contents) {
        const { Body, ContentType } = await s3.send(new GetObjectCommand({ Bucket, Key }));
        const bytes = (await Body?.transformToByteArray()) ?? new Uint8Array();
        const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
        // Without a type, the JavaScript SDK sends the first of these; when none is sent at all, S3 stores the second.
        const type = /^(application|binary)\/octet-stream$/.test(ContentType ?? '') ? 'bytes' : ContentType;
        lines.push(`${Bucket} ${Key} ${type} ${bytes.length} ${digest}`);
      }
    }
  } finally {
    s3.destroy();
  }
  return lines;
}
