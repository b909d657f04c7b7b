import { onTestFinished } from 'vitest';
import { parseWorkshopOptions, startWorkshop } from '#server/workshop';
import { siteHandler } from '../../scripts/site/serve-site.ts';
import { exercises, knownMistake, makeSmallSite } from './small-site.ts';
import { Visitor } from './visitor.ts';

/** A workshop in this process. */
export interface OpenWorkshop {
  readonly address: string;
  readonly key: string;
  readonly printed: () => string;
  close(): Promise<void>;
  /** A browser that has given the key. */
  presenter(): Promise<Visitor>;
}

/** Opens a workshop as `npm run workshop` does, with a small site. It is closed after the test. */
export async function openWorkshop(...args: string[]): Promise<OpenWorkshop> {
  const options = parseWorkshopOptions(['--port', '0', ...args]);
  if (options === 'help') throw new Error('No options.');
  const { dir, remove } = await makeSmallSite();
  onTestFinished(remove);
  let printed = '';
  const workshop = await startWorkshop({
    options,
    course: new Map(exercises.map((exercise) => [exercise, new Set([knownMistake])])),
    site: siteHandler(dir, '/'),
    base: '/',
    roomPath: '/room/',
    say: (line) => (printed += `${line}\n`),
  });
  let closing: Promise<void> | undefined;
  const close = () => (closing ??= workshop.close());
  onTestFinished(close);
  const [, scheme = '', port = '', key = ''] =
    /(https?):\/\/[^ ]+:(\d+)\/#presenter=(\S+)/.exec(printed) ?? [];
  const address = `${scheme}://127.0.0.1:${port}/`;
  return {
    address,
    key,
    printed: () => printed,
    close,
    presenter: async () => {
      const visitor = new Visitor(address);
      const { status, body } = await visitor.post('presenter', { key });
      if (status !== 204) throw new Error(body);
      return visitor;
    },
  };
}
