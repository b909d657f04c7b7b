import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Case } from './case.ts';
import { describeCopies } from './describe-copies.ts';

/** The requests that the lessons' programs send, from a process that has run all of them. */
async function lessonCases(): Promise<readonly Case[]> {
  const child = fork(join(import.meta.dirname, 'lesson-cases.ts'), {
    execArgv: [],
    serialization: 'advanced',
  });
  const [cases] = (await once(child, 'message')) as [readonly Case[]];
  return cases;
}

const cases = await lessonCases();

describe('the requests of the lessons', () => {
  it('are there', () => {
    expect(new Set(cases.map(({ source }) => source.operation))).toContain('PutObject');
  });
});

describeCopies(cases);
