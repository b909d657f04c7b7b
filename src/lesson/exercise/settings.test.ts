import { describe, expect, it } from 'vitest';
import { describeTrouble } from './describe-trouble.ts';
import { exerciseSettings } from './settings.ts';

const path = 'content/lessons/one/two/exercise.yaml';
const read = (text?: string) => exerciseSettings(text, path);

describe('exerciseSettings', () => {
  it('takes an exercise for one to complete, unless it says another kind', () => {
    expect(read()).toEqual({ kind: 'complete' });
    expect(read('kind: from-nothing')).toEqual({ kind: 'from-nothing' });
  });

  it.each([
    ['kind: survived', `${path}:1: kind: There is no such kind. Write one of complete, from-nothing, `],
    ['# One.\nkind: survive', `${path}:2: kind: Say what the program is to survive: add conditions, faults`],
    [
      'kind: complete\nfaults:\n  - code: SlowDown',
      `${path}:2: faults: Only an exercise of the kind survive`,
    ],
    ['kind: survive\nfaults:\n  - code: SlowUp', `${path}:3: faults.0.code: A fault has one of the codes`],
    [
      'kind: survive\nfaults:\n  - code: SlowDown\n    operation: PutObjekt',
      `${path}:4: faults.0.operation: S3 has no such operation.`,
    ],
    [
      'kind: survive\nconditions:\n  slowDown: 30',
      `${path}:3: conditions.slowDown: A share is a number from 0`,
    ],
    [
      'kind: survive\nconditions:\n  rain: 1',
      `${path}:3: conditions.rain: There are the conditions latency,`,
    ],
    ['knd: survive', `${path}:1: knd: An exercise.yaml has kind and`],
  ])('says of %j where it is wrong, and what to do', (text, message) => {
    expect(() => read(text)).toThrow(message);
  });
});

describe('describeTrouble', () => {
  it('says in sentences what a program meets with', () => {
    const trouble = {
      faults: [
        { code: 'SlowDown', operation: 'PutObject', times: 3 },
        { code: 'ConnectionLost', operation: 'GetObject', times: 1 },
        { code: 'AnswerLost', operation: 'PutObject', times: 1 },
        { code: 'AccessDenied', operation: 'GetObject', key: 'users/404/a.jpg' },
      ],
      conditions: { latency: 200, dropped: 0.2 },
    } as const;
    expect(describeTrouble(trouble)).toEqual([
      'The first 3 PutObject requests are answered with `SlowDown`.',
      'The first GetObject request gets lost: the connection drops.',
      'The first PutObject request arrives, but its answer gets lost.',
      'Every GetObject request for `users/404/a.jpg` is answered with `AccessDenied`.',
      'The connection of 20 of 100 requests drops.',
      'A request and its answer take 200 ms.',
    ]);
  });
});
