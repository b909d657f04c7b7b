import { expect, it } from 'vitest';
import type { TerminalNews } from './company.ts';
import { TerminalElsewhere } from './elsewhere.ts';
import type { Screen } from './screen.ts';
import { tellOf } from './told-screen.ts';

/** A screen that only remembers what is written, and takes a while to say what stands on it. */
function makeScreen() {
  const written: string[] = [];
  const taking = Promise.withResolvers<undefined>();
  const screen = {
    write: (data) => void written.push(String(data)),
    contents: async (onBegin) => {
      await Promise.resolve();
      const contents = written.join('');
      onBegin();
      await taking.promise;
      return contents;
    },
  } satisfies Partial<Screen> as unknown as Screen;
  return { screen, written, taking };
}

it('tells a window that comes later everything once, also what is written while contents are taken', async () => {
  const told: TerminalNews[] = [];
  const { screen, taking } = makeScreen();
  const toldScreen = tellOf(screen, {
    isElsewhere: false,
    send: (news) => told.push(news),
    listen: () => undefined,
  });
  toldScreen.write('one ');
  const telling = toldScreen.tellAll();
  toldScreen.write('two ');
  await Promise.resolve();
  await Promise.resolve();
  toldScreen.write('three ');
  taking.resolve(undefined);
  await telling;
  toldScreen.write('four');

  const other = makeScreen();
  const elsewhere = new TerminalElsewhere(other.screen, {
    isElsewhere: true,
    send: () => undefined,
    listen: () => undefined,
  });
  for (const news of told) elsewhere.show(news);
  // What stood there before is gone with the sign that resets a screen.
  expect(other.written.join('').split('\u001bc').at(-1)).toBe('one two three four');
});

it('says that a command has ended, when the window in which it ran is gone', async () => {
  const sent: TerminalNews[] = [];
  const terminal = new TerminalElsewhere(makeScreen().screen, {
    isElsewhere: true,
    send: (news) => sent.push(news),
    listen: () => undefined,
  });
  const running = terminal.run('aws s3 ls', 'sh list.sh');
  terminal.show({ kind: 'state', state: { isRunning: true } });
  expect(terminal.isRunning).toBe(true);
  terminal.end();
  expect(await running).toBe(129);
  expect(terminal.isRunning).toBe(false);
  expect(sent).toEqual([{ kind: 'joined' }, { kind: 'run', text: 'aws s3 ls', shownAs: 'sh list.sh' }]);
});
