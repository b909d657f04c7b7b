import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('the README says of each room of src/ what is in it', () => {
  const rooms = readdirSync('src', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `src/${name}/`);
  const told = [...readFileSync('README.md', 'utf8').matchAll(/`(src\/[\w-]+\/)`/g)].map(([, path]) => path);
  expect(rooms.length).toBeGreaterThan(10);
  expect([...new Set(told)].sort()).toEqual(rooms.sort());
});
