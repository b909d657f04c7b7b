import { expect, type Page } from '@playwright/test';
import { entryName } from '../../src/lessons/playground/files.ts';
import { pack } from '../../src/lessons/playground/share-format.ts';
import { attackProgram, attacks } from './attacks/attacks.ts';
import { type HostileS3, secretObject, startHostileS3, victim } from './attacks/hostile-s3.ts';
import { type Started, startProgram } from './own-s3.ts';
import { blockNamed, output, setCode, test } from './page.ts';

const bucket = 'my-social-app-k3x9';
let hostile: HostileS3;
let bridge: Started;
let program: string;

test.beforeAll(async ({ baseURL }) => {
  hostile = await startHostileS3(new URL(baseURL ?? '').origin, [bucket, 'secret']);
  bridge = await startProgram(
    ['src/server/bridge/main.ts', '--port', '0', '--bucket', bucket, '--endpoint', hostile.url],
    /Code for the page: \S+\n/,
    {
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: victim.accessKeyId,
      AWS_SECRET_ACCESS_KEY: victim.secretAccessKey,
      AWS_SESSION_TOKEN: victim.sessionToken,
    },
  );
  program = attackProgram(hostile.url, hostile.elsewhere);
});
test.afterAll(() => {
  bridge.child.kill();
  hostile.close();
});

/** The ways to the reader's own S3. */
const ways = {
  direct: async (page: Page) => {
    await page.getByRole('button', { name: /^Connection:/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Provider').selectOption('other');
    await dialog.getByLabel('Endpoint').fill(hostile.url);
    await dialog.getByLabel('Access key ID').fill(victim.accessKeyId);
    await dialog.getByLabel('Secret access key').fill(victim.secretAccessKey);
    await dialog.getByLabel('Session token').fill(victim.sessionToken);
    await dialog.getByLabel('Buckets').fill(bucket);
    await dialog.getByLabel('Keep the keys until this tab is closed').check();
    await page.getByRole('button', { name: 'Connect', exact: true }).click();
  },
  bridge: async (page: Page) => {
    const printed = bridge.printed();
    await page.getByRole('button', { name: /^Connection:/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Your own S3 with the bridge').click();
    await dialog.getByLabel('Bridge').fill(/http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0] ?? '');
    await dialog.getByLabel('Code').fill([...printed.matchAll(/page: (\S+)/g)].at(-1)?.[1] ?? '');
    await dialog.getByRole('button', { name: 'Pair with the bridge' }).click();
  },
} as const;

async function connect(page: Page, way: keyof typeof ways): Promise<void> {
  await ways[way](page);
  await expect(page.locator('html')).toHaveAttribute('data-connection', way);
  await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).click();
  await page.addLocatorHandler(page.getByRole('button', { name: 'Allow changes' }), (button) =>
    button.click(),
  );
}

/** Where the program comes from. */
const sources = {
  editor: async (page: Page) => {
    await page.goto('lessons/first-requests/');
    return blockNamed(page, 'Upload a profile picture');
  },
  link: async (page: Page) => {
    await page.goto(`playground/#code=${encodeURIComponent(program)}`);
    return blockNamed(page, 'Playground');
  },
  'short link': async (page: Page) => {
    await page.goto(`playground/#v1=${pack([{ name: entryName, code: program }])}`);
    return blockNamed(page, 'Playground');
  },
} as const;

const keys = Object.values(victim).flatMap((key) => [key, encodeURIComponent(key), btoa(key).slice(2, -4)]);

function expectNoKey(text: string): void {
  for (const key of keys) expect(text).not.toContain(key);
  expect(text).not.toContain(secretObject);
}

for (const [way, source] of [
  ['direct', 'editor'],
  ['direct', 'link'],
  ['direct', 'short link'],
  ['bridge', 'editor'],
  ['bridge', 'link'],
] as const) {
  test(`${way}: a program out of the ${source} gets no key, no other bucket, and nowhere else`, async ({
    page,
  }) => {
    const block = await sources[source](page);
    await connect(page, way);
    if (source === 'editor') await setCode(block, program);
    const before = hostile.caught.length;
    const run = block.getByRole('button', { name: 'Run', exact: true });
    await run.click();
    if (source !== 'editor') {
      // Nothing of it runs before the reader has said so.
      await page.getByRole('button', { name: 'Do not run it' }).click();
      await expect(block).toHaveAttribute('data-run-state', 'stopped');
      await expect(block.getByRole('log', { name: 'Output' })).toBeHidden();
      await run.click();
      await page.getByRole('button', { name: 'I have read it: run it' }).click();
    }
    await expect(block).toHaveAttribute('data-run-state', 'done', { timeout: 60_000 });

    const told = await output(block);
    expect(told).toContain('over');
    const answers = new Map(
      [...told.matchAll(/«([^»]+)» (.*?) «end»/gs)].map(([, name = '', answer = '']) => [name, answer]),
    );
    for (const { name, refused } of attacks) expect.soft(answers.get(name), name).toMatch(refused);
    expectNoKey(told);
    expect(hostile.caught.slice(before)).toEqual([]);

    // What the page shows and keeps of the run.
    const workbench = page.getByRole('complementary', { name: 'Workbench' });
    await workbench.getByRole('tab', { name: 'Requests' }).click();
    await workbench
      .getByRole('listitem')
      .or(workbench.getByRole('row'))
      .first()
      .click()
      .catch(() => undefined);
    const shown = await page.evaluate(() => document.documentElement.outerHTML);
    expectNoKey(shown);
    const kept = await page.evaluate(async () => {
      const databases = await indexedDB.databases();
      const rows = databases.map(async ({ name = '' }) => {
        const opened = await new Promise<IDBDatabase>((resolve) => {
          const request = indexedDB.open(name);
          request.onsuccess = () => resolve(request.result);
        });
        const all = [...opened.objectStoreNames].map(
          (store) =>
            new Promise<string>((resolve) => {
              const request = opened.transaction(store).objectStore(store).getAll();
              request.onsuccess = () => resolve(JSON.stringify(request.result));
            }),
        );
        return (await Promise.all(all)).join();
      });
      const cached = (await caches.keys()).join();
      return [
        (await Promise.all(rows)).join(),
        cached,
        document.cookie,
        JSON.stringify(Object.entries(localStorage)),
      ].join();
    });
    expectNoKey(kept);
  });
}
