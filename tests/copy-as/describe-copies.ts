import { beforeAll, describe, it } from 'vitest';
import type { CopyForm } from '../../src/workbench/copy-as/index.ts';
import { installed, type Client } from '../server/clients/installed.ts';
import type { Case } from './case.ts';
import { pythonOf, type Tools } from '../warm-aws/warm-aws.ts';
import { expectSame } from './expect-same.ts';
import { runCopies, type Result } from './run-copies.ts';

const { aws, python, curl } = await installed();
const node: Client = { name: 'Node', command: process.execPath };
const clients: Readonly<Record<CopyForm, Client>> = { 'aws-cli': aws, boto3: python, curl, typescript: node };

async function toolsFor(form: CopyForm, { command = '' }: Client): Promise<Tools> {
  if (form === 'boto3') return { python: command };
  if (form !== 'aws-cli') return {};
  return { aws: command, python: await pythonOf(command) };
}

/** Tests that every copy of every case does what the case did. Skips clients that are not installed, and says so. */
export function describeCopies(cases: readonly Case[]): void {
  describe.each(Object.entries(clients) as [CopyForm, Client][])('a copy as %s', (form, client) => {
    const isThere = client.command !== undefined;
    let results: Result[] = [];
    beforeAll(async () => {
      if (isThere) results = await runCopies(form, cases, await toolsFor(form, client));
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
}
