import { beforeEach, describe, expect, it } from 'vitest';
import { touchOf } from '#gate';
import { createGuard, type Question } from './guard.ts';

let asked: Question[];
let answers: boolean[];
let guard: ReturnType<typeof createGuard>;
beforeEach(() => {
  asked = [];
  answers = [];
  guard = createGuard(async (question) => {
    asked.push(question);
    return answers.shift() ?? true;
  });
});

const run = {};
const send = (
  method: string,
  path: string,
  options: { body?: string; run?: object; purpose?: 'look' | 'hand' } = {},
) => {
  const { body, ...context } = options;
  const request = new Request(`https://my-app.s3.us-east-1.amazonaws.com/${path}`, {
    method,
    ...(body && { body }),
  });
  return guard(touchOf(request), request, { run, ...context });
};

describe('the guard of a real connection', () => {
  it('lets reads pass unasked', async () => {
    await send('GET', 'x');
    await send('GET', '?list-type=2');
    expect(asked).toEqual([]);
  });

  it('names the first change of a session, and asks once', async () => {
    await send('PUT', 'users/101/profile.jpg');
    await send('PUT', 'b', { run: {} });
    expect(asked).toMatchObject([
      { kind: 'first-change', touch: { operation: 'PutObject', key: 'users/101/profile.jpg' }, run },
    ]);
  });

  it('names no run for what a person does by hand, which nobody can rehearse', async () => {
    await send('PUT', 'a', { purpose: 'hand' });
    expect(asked).toMatchObject([{ kind: 'first-change', run: undefined }]);
  });

  it('asks nothing for what was just confirmed', async () => {
    const request = new Request('https://my-app.s3.us-east-1.amazonaws.com/a', { method: 'DELETE' });
    await guard(touchOf(request), request, { purpose: 'hand', isConfirmed: true });
    expect(asked).toEqual([]);
  });

  it('sends nothing that was not allowed, and asks again the next time', async () => {
    answers = [false, true];
    await expect(send('PUT', 'a')).rejects.toThrow('did not allow changes');
    await send('PUT', 'a');
    expect(asked).toHaveLength(2);
  });

  it('lets a run delete what it made', async () => {
    await send('PUT', 'a');
    await send('DELETE', 'a');
    expect(asked).toHaveLength(1);
  });

  it('asks before a run deletes more than it made, and holds to the answer', async () => {
    answers = [true, false];
    await send('PUT', 'a');
    await send('DELETE', 'a');
    await expect(send('DELETE', 'b')).rejects.toThrow('delete more than it made');
    await expect(send('DELETE', 'c')).rejects.toThrow('delete more than it made');
    expect(asked.slice(1)).toMatchObject([{ kind: 'deletes', made: 1, deleted: 2 }]);
  });

  it('counts what DeleteObjects would delete', async () => {
    answers = [true, false];
    const body = '<Delete><Object><Key>a</Key></Object><Object><Key>b</Key></Object></Delete>';
    await send('PUT', 'a');
    await expect(send('POST', '?delete', { body })).rejects.toThrow();
    expect(asked.at(-1)).toMatchObject({ kind: 'deletes', deleted: 2 });
  });

  it('counts each run for itself', async () => {
    await send('PUT', 'a');
    await send('DELETE', 'a', { run: {} });
    expect(asked.at(-1)).toMatchObject({ kind: 'deletes', made: 0, deleted: 1 });
  });
});
