import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';

it("MSW's script is the one of the installed version", async () => {
  const [served, installed] = await Promise.all(
    ['public/mockServiceWorker.js', 'node_modules/msw/lib/mockServiceWorker.js'].map((path) =>
      readFile(path, 'utf8'),
    ),
  );
  expect(served, 'Bring it up to date with: npx msw init').toBe(installed);
});
