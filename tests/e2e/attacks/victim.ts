import { expect, type Page } from '@playwright/test';
import { type Bridge, pair, startBridge } from '../own-bridge.ts';
import { allowChanges, fillConnection } from '../own-s3.ts';
import { type HostileS3, startHostileS3, victim } from './hostile-s3.ts';

/** The bucket that a page is connected to. */
export const bucket = 'my-social-app-k3x9';

/** A hostile S3 with a bridge to it, and the ways in which a page connects to it with the victim's keys. */
export interface Attacked {
  readonly hostile: HostileS3;
  readonly bridge: Bridge;
  connect(page: Page, way: 'direct' | 'bridge'): Promise<void>;
  stop(): void;
}

/** Starts the S3 and the bridge for pages of that address. */
export async function startAttacked(baseURL = ''): Promise<Attacked> {
  const hostile = await startHostileS3(new URL(baseURL).origin, [bucket, 'secret']);
  const bridge = await startBridge(hostile.url, bucket, victim);
  const begin = {
    direct: async (page: Page) => {
      await fillConnection(page, hostile.url, bucket, victim);
      await page.getByLabel('Keep the keys until this tab is closed').check();
      await page.getByRole('button', { name: 'Connect', exact: true }).click();
    },
    bridge: (page: Page) => pair(page, bridge),
  };
  return {
    hostile,
    bridge,
    async connect(page, way) {
      await begin[way](page);
      await expect(page.locator('html')).toHaveAttribute('data-connection', way);
      await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).click();
      await allowChanges(page);
    },
    stop() {
      bridge.stop();
      hostile.close();
    },
  };
}
