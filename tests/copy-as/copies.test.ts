import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { operations } from '../../src/s3/operations/index.ts';
import { copyAs, type CopyForm } from '../../src/workbench/copy-as/index.ts';
import { installed, type Client } from '../server/clients/installed.ts';
import { expectSame } from './expect-same.ts';
import { sdkRequests } from './operations/index.ts';
import type { AwsCli } from './paste.ts';
import { recordCase } from './record-case.ts';
import { runCopies, type Result } from './run-copies.ts';

const { aws, python, curl } = await installed();
const node: Client = { name: 'Node', command: process.execPath };
const clients: Readonly<Record<CopyForm, Client>> = { 'aws-cli': aws, boto3: python, curl, typescript: node };
const cases = await Promise.all(sdkRequests.map(recordCase));

async function awsCli({ command = '' }: Client): Promise<AwsCli> {
  const text = await readFile(command, 'latin1').catch(() => '');
  return { command, python: /^#!(\S*python\S*)/.exec(text)?.[1] };
}

describe('the requests that are copied', () => {
  it('are of every operation that there is', () => {
    const seen = new Set(cases.map(({ source }) => source.operation));
    const outside = ['CorsPreflight', 'PostObject'];
    expect(Object.keys(operations).filter((name) => !seen.has(name) && !outside.includes(name))).toEqual([]);
  });
});

describe.each(Object.entries(clients) as [CopyForm, Client][])('a copy as %s', (form, client) => {
  let results: Result[] = [];
  const isThere = client.command !== undefined;
  beforeAll(async () => {
    if (isThere) results = await runCopies(form, cases, await awsCli(aws));
  }, 300_000);

  const title = isThere ? 'does the same' : `is not run, for ${client.name} is not installed`;
  describe(title, () => {
    it.skipIf(!isThere).each(cases.map((item, index) => ({ ...item, index })))('$name', (item) => {
      const result = results[item.index];
      if (!result) throw new Error('It was not run.');
      expectSame(form, item, result);
    });
  });
});

describe('a copy', () => {
  it.each(cases)('has no key in it: $name', ({ source }) => {
    for (const form of Object.keys(clients) as CopyForm[]) {
      expect(copyAs(source, form, 'aws').text).not.toMatch(/AKIA|wJalr|Signature/);
    }
  });
});
