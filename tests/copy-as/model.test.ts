import { existsSync, readFileSync } from 'node:fs';
import { format } from 'oxfmt';
import { describe, expect, it } from 'vitest';
import { readModel } from './read-schemas.ts';
import { readMissing, type Service } from './read-botocore.ts';

const folder = '../../src/workbench/copy-as/model';
const debian = '/usr/lib/python3/dist-packages';
const service = `${debian}/botocore/data/s3/2006-03-01/service-2.json`;
const isDebian12 = existsSync(`${debian}/botocore-1.29.27.egg-info`) && existsSync(service);

const json = async (value: unknown) =>
  (await format('table.json', JSON.stringify(value), { printWidth: 110 })).code;

// `vitest run -u tests/copy-as/model.test.ts` writes both tables anew.
describe('the table of operations that Copy as reads requests by', () => {
  it('is what the SDK’s schemas say', async () => {
    await expect(await json(readModel())).toMatchFileSnapshot(`${folder}/operations.json`);
  });

  it.skipIf(!isDebian12)('knows what the botocore of Debian 12 does not know', async () => {
    const missing = readMissing(readModel(), JSON.parse(readFileSync(service, 'utf8')) as Service);
    await expect(await json(missing)).toMatchFileSnapshot(`${folder}/missing-in-debian.json`);
  });
});
