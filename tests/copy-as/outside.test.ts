import { beforeAll, describe, expect, it } from 'vitest';
import { copyAs, type CopyForm } from '../../src/workbench/copy-as/index.ts';
import { installed } from '../server/clients/installed.ts';
import { expectSame } from './expect-same.ts';
import { rawRequests } from './operations/index.ts';
import { recordRaw } from './record-case.ts';
import { runCopies, type Result } from './run-copies.ts';

const { curl } = await installed();
const cases = await Promise.all(rawRequests.map(recordRaw));
const isThere = curl.command !== undefined;

describe('what is sent without an SDK, copied for curl', () => {
  let results: Result[] = [];
  beforeAll(async () => {
    if (isThere) results = await runCopies('curl', cases);
  });

  const title = isThere ? 'does the same' : `is not run, for ${curl.name} is not installed`;
  describe(title, () => {
    it.skipIf(!isThere).each(cases.map((item, index) => ({ ...item, index })))('$name', (item) => {
      const result = results[item.index];
      if (!result) throw new Error('It was not run.');
      expectSame('curl', item, result);
    });
  });

  it.each(['aws-cli', 'boto3', 'typescript'] as CopyForm[])(
    'is refused for %s where there is no operation',
    (form) => {
      for (const { source, name } of cases.filter(({ name: what }) => /form|preflight|website/.test(what))) {
        expect(copyAs(source, form, 'aws').text, name).toMatch(/^(?:#|\/\/) .* has nothing to send .*\n$/);
      }
    },
  );
});
