import type { Page } from '@playwright/test';
import { type Keys, type Started, startProgram } from './own-s3.ts';

/** A bridge in a process of its own. */
export interface Bridge extends Pick<Started, 'printed'> {
  readonly url: string;
  /** The code that now pairs a page. */
  code(): string;
  stop(): void;
}

/** Starts `npm run bridge` for one bucket of an S3, with those keys in its environment. */
export async function startBridge(endpoint: string, bucket: string, keys: Keys): Promise<Bridge> {
  const { child, printed } = await startProgram(
    ['src/server/bridge/main.ts', '--port', '0', '--bucket', bucket, '--endpoint', endpoint],
    /Code for the page: \S+\n/,
    {
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: keys.accessKeyId,
      AWS_SECRET_ACCESS_KEY: keys.secretAccessKey,
      ...(keys.sessionToken !== undefined && { AWS_SESSION_TOKEN: keys.sessionToken }),
    },
  );
  return {
    url: /http:\/\/127\.0\.0\.1:\d+/.exec(printed())?.[0] ?? '',
    printed,
    code: () => [...printed().matchAll(/Code for the page: (\S+)/g)].at(-1)?.[1] ?? '',
    stop: () => void child.kill(),
  };
}

/** Opens the dialog and sends a code to the bridge. */
export async function pair(page: Page, bridge: Bridge, code = bridge.code()): Promise<void> {
  await page.getByRole('button', { name: /^Connection:/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Your own S3 with the bridge').click();
  await dialog.getByLabel('Bridge').fill(bridge.url);
  await dialog.getByLabel('Code').fill(code);
  await dialog.getByRole('button', { name: 'Pair with the bridge' }).click();
}
