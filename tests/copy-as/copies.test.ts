import { format } from 'oxfmt';
import { describe, expect, it } from 'vitest';
import { allOperations } from '../../src/s3/operations/index.ts';
import { copyAs, type CopyForm } from '../../src/workbench/copy-as/index.ts';
import { describeCopies } from './describe-copies.ts';
import { sdkRequests } from './operations/index.ts';
import { recordCase } from './record-case.ts';

const operations = await allOperations();
const cases = await Promise.all(sdkRequests.map(recordCase));

describe('the requests that are copied', () => {
  it('are of every operation that there is', () => {
    const seen = new Set(cases.map(({ source }) => source.operation));
    // Two that no SDK sends, and one that is refused in every bucket here.
    const outside = ['CorsPreflight', 'PostObject', 'RenameObject'];
    expect(Object.keys(operations).filter((name) => !seen.has(name) && !outside.includes(name))).toEqual([]);
  });
});

describeCopies(cases);

describe('a copy', () => {
  it('is formatted as Oxfmt would', async () => {
    for (const { source } of cases) {
      const { text } = copyAs(source, 'typescript', 'local');
      const { code } = await format('copy.ts', text, { singleQuote: true, printWidth: 80 });
      expect(code).toBe(text);
    }
  });

  it.each(cases)('has no key in it: $name', ({ source }) => {
    for (const form of ['aws-cli', 'boto3', 'curl', 'typescript'] satisfies CopyForm[]) {
      expect(copyAs(source, form, 'aws').text).not.toMatch(/AKIA|wJalr|Signature/);
    }
  });
});
