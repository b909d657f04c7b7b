import { expect, type Page } from '@playwright/test';
import { entryNames } from '../../src/playground/languages.ts';
import { pack } from '../../src/playground/share-format.ts';
import { attackProgram, attacks } from './attacks/attacks.ts';
import { secretObject, victim } from './attacks/hostile-s3.ts';
import { type Attacked, startAttacked } from './attacks/victim.ts';
import { workbenchOf } from './landmarks.ts';
import { blockNamed, output, setCode, test } from './page.ts';

let attacked: Attacked;
let program: string;

test.beforeAll(async ({ baseURL }) => {
  attacked = await startAttacked(baseURL);
  program = attackProgram(attacked.hostile.url, attacked.hostile.elsewhere);
});
test.afterAll(() => attacked.stop());

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
    await page.goto(`playground/#v1=${pack([{ name: entryNames.ts, code: program }])}`);
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
    await attacked.connect(page, way);
    // The page asks before a program deletes what it did not make. Here that is allowed, so that S3 gets the requests.
    await page.addLocatorHandler(
      page.getByRole('dialog', { name: 'This run would delete what it did not make' }),
      (dialog) => dialog.getByRole('button', { name: 'Delete', exact: true }).click(),
    );
    if (source === 'editor') await setCode(block, program);
    const before = attacked.hostile.caught.length;
    const run = block.getByRole('button', { name: 'Run', exact: true });
    await run.click();
    if (source !== 'editor') {
      // Nothing of a program from elsewhere runs before the reader agrees.
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
    expect(attacked.hostile.caught.slice(before)).toEqual([]);

    // What the page shows and keeps of the run contains no keys.
    const workbench = workbenchOf(page);
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
