import { expect } from 'vitest';
import type { CopyForm } from '../../src/workbench/copy-as/index.ts';
import type { Case } from './case.ts';
import type { Result } from './run-copies.ts';
import { essence, stateOf } from './state.ts';

/** How old clients say that they do not know a parameter, and how S3 says that an old curl signed headers in a wrong order. */
const tooOld = /Unknown (?:options|parameter)|has no attribute|Invalid choice|SignatureDoesNotMatch/;

/** Compares what a copy did with what the request did. */
export function expectSame(form: CopyForm, { source, status, answer, after }: Case, result: Result): void {
  const { copy, endpoint, output, files } = result;
  const said = `${copy.text}\n${output}`;
  if (copy.text.includes('is too old for') && tooOld.test(output)) return;
  expect(endpoint.asked, said).toHaveLength(1);
  const [asked] = endpoint.asked;
  expect(asked?.status, said).toBe(status);
  const isExact = form === 'typescript' || form === 'curl';
  expect(stateOf(endpoint.history, isExact), said).toEqual(stateOf(after, isExact));
  if (source.request.method !== 'GET') return;
  expect(essence(asked?.answer ?? new Uint8Array()), said).toBe(essence(answer));
  if (source.operation !== 'GetObject' || status >= 300) return;
  const seen = [...files].filter(([name]) => !name.startsWith('copy')).map(([, bytes]) => bytes.toString());
  expect(seen.join('\n'), said).toContain(new TextDecoder().decode(answer));
}
