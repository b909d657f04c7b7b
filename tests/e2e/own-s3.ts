import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateBucketCommand, PutBucketCorsCommand, S3Client } from '@aws-sdk/client-s3';
import { expect, type Page } from '@playwright/test';

/** Keys that stand for the reader's own in these tests: only the server below knows them. */
export const keys = {
  accessKeyId: 'AKIAOWNOWNOWNOWN0001',
  secretAccessKey: 'own/Secret+Key0123456789012345678901234567',
} as const;

/** Keys as they are entered into the dialog. */
export interface Keys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

const user = { ...keys, id: 'a'.repeat(64), displayName: 'own', email: 'own@example.com' };

/** A program of this repository in a process of its own. */
export interface Started {
  readonly child: ChildProcess;
  /** Everything that it has printed so far. */
  printed(): string;
}

/** Starts a program, and waits until what it has printed matches. */
export async function startProgram(
  args: readonly string[],
  ready: RegExp,
  env: Readonly<Record<string, string>> = {},
): Promise<Started> {
  const child = spawn(process.execPath, args, { env: { PATH: process.env.PATH, ...env } });
  let printed = '';
  await new Promise<void>((resolve, reject) => {
    const read = (text: unknown) => {
      printed += String(text);
      if (ready.test(printed)) resolve();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', () => reject(new Error(`It ended: ${printed}`)));
  });
  return { child, printed: () => printed };
}

/** An S3 that stands for the reader's own. */
export interface OwnS3 {
  readonly url: string;
  /** A client that reads and writes there as the owner. */
  readonly client: S3Client;
  stop(): void;
}

/** Starts an S3 with `npm run s3`, with a user of its own. */
export async function startOwnS3(): Promise<OwnS3> {
  const folder = await mkdtemp(join(tmpdir(), 'learn-s3-'));
  const users = join(folder, 'users.json');
  await writeFile(users, JSON.stringify([user]));
  const { child, printed } = await startProgram(
    ['src/server/main.ts', '--port', '0', '--users', users],
    /served on http:\S+\n/,
  );
  await rm(folder, { recursive: true });
  const url = /http:\/\/[\d.]+:\d+/.exec(printed())?.[0] ?? '';
  const client = new S3Client({
    endpoint: url,
    region: 'us-east-1',
    forcePathStyle: true,
    credentials: keys,
  });
  return { url, client, stop: () => void child.kill() };
}

/** Makes a bucket there that a page of this origin may use. */
export async function makeBucket(client: S3Client, bucket: string, origin: string): Promise<void> {
  await client.send(new CreateBucketCommand({ Bucket: bucket }));
  const rule = {
    AllowedOrigins: [origin],
    AllowedMethods: ['GET', 'HEAD', 'PUT', 'POST', 'DELETE'],
    AllowedHeaders: ['*'],
    ExposeHeaders: ['ETag', 'x-amz-request-id', 'x-amz-version-id'],
  };
  await client.send(new PutBucketCorsCommand({ Bucket: bucket, CORSConfiguration: { CORSRules: [rule] } }));
}

/** Fills in the dialog with the connection to an S3 at that address. */
export async function fillConnection(
  page: Page,
  url: string,
  buckets: string,
  { accessKeyId, secretAccessKey, sessionToken = '' }: Keys = keys,
): Promise<void> {
  await page.getByRole('button', { name: /^Connection:/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Provider').selectOption('other');
  await dialog.getByLabel('Endpoint').fill(url);
  await dialog.getByLabel('Access key ID').fill(accessKeyId);
  await dialog.getByLabel('Secret access key').fill(secretAccessKey);
  await dialog.getByLabel('Session token').fill(sessionToken);
  await dialog.getByLabel('Buckets').fill(buckets);
}

/** Connects, and closes the dialog. */
export async function connect(page: Page, url: string, buckets: string): Promise<void> {
  await fillConnection(page, url, buckets);
  await page.getByRole('button', { name: 'Connect', exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-connection', 'direct');
  await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).click();
}

/** Agrees whenever the page asks whether a program may change the reader's own S3. */
export async function allowChanges(page: Page): Promise<void> {
  await page.addLocatorHandler(page.getByRole('button', { name: 'Allow changes' }), (button) =>
    button.click(),
  );
}
