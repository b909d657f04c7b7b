import { expect, it } from 'vitest';
import { decode, encode } from '#shell';
import type { FromWorker } from './messages.ts';
import { PacedOutput } from './paced-output.ts';

/** An output, and what it has sent. */
function createOutput() {
  const sent: string[] = [];
  const send = (message: FromWorker) => {
    if (message.type === 'print') sent.push(decode(message.bytes));
    if (message.type === 'hint') sent.push(`hint: ${message.text}`);
  };
  return { sent, output: new PacedOutput(send) };
}

it('sends the first piece at once, and those that come while it is drawn together, in their order', () => {
  const { sent, output } = createOutput();
  for (const word of ['one ', 'two ', 'three ']) output.print(encode(word));
  output.hint('look there');
  output.print(encode('four'));
  expect(sent).toEqual(['one ']);
  for (let turn = 0; turn < 4; turn += 1) output.drawn();
  expect(sent).toEqual(['one ', 'two three ', 'hint: look there', 'four']);
});

it('sends 64 KiB at most in one message, and has no room while more than 1 MiB waits', async () => {
  const { sent, output } = createOutput();
  const line = 'x'.repeat(99) + '\n';
  for (let count = 0; count < 20_000; count += 1) output.print(encode(line));
  let hasRoom = false;
  void output.hasRoom().then(() => (hasRoom = true));
  await Promise.resolve();
  expect(hasRoom).toBe(false);
  for (let turn = 0; turn < 40; turn += 1) output.drawn();
  await expect.poll(() => hasRoom).toBe(true);
  await output.isEmpty();
  expect(sent.join('')).toBe(line.repeat(20_000));
  expect(Math.max(...sent.map(({ length }) => length))).toBeLessThanOrEqual(64 * 1024);
});

it('forgets what waits when it is cleared', () => {
  const { sent, output } = createOutput();
  output.print(encode('drawn '));
  output.print(encode('forgotten'));
  output.clear();
  output.print(encode('after'));
  output.drawn();
  expect(sent).toEqual(['drawn ', 'after']);
});
