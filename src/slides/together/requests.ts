import { effect } from '@preact/signals-core';
import { openSession } from '#run/session';
import type { RunElsewhere, RunRecord } from '#workbench';
import type { SharedBlocks } from './blocks.ts';
import type { Message } from './message.ts';

type RequestsMessage = Extract<Message, { kind: 'requests' }>;

/** The runs that the workbench shows under Requests, in all windows of a deck. */
export interface SharedRequests {
  /** Tells all there is of the runs of this window, to one that knows nothing yet. */
  tellAll(): void;
  /** Shows what another window has told. */
  show(message: RequestsMessage): void;
}

/** What a run of this window has told last. */
interface ToldRun {
  readonly account: string;
  /** The id of the block that it is a run of, in the language in which it was begun. */
  readonly block: string;
  readonly exchanges: RunElsewhere['exchanges'];
}

/** Tells other windows of the requests of this one's runs, from now on. */
export async function shareRequests(
  accounts: readonly string[],
  blocks: SharedBlocks,
  send: (message: Message) => void,
): Promise<SharedRequests> {
  const opened = accounts.map(async (account) => [account, (await openSession(account)).log] as const);
  const logs = new Map(await Promise.all(opened));
  // Not `randomUUID`, which plain http on a network does not have.
  const here = String(Math.random());
  const elsewhere = new Map<string, (told: RunElsewhere) => void>();
  const told = new Map<RunRecord, ToldRun>();

  const tell = (record: RunRecord, { account, block, exchanges: before }: ToldRun) => {
    const { id, title, by, startedAt } = record;
    const all = record.exchanges.value;
    told.set(record, { account, block, exchanges: all });
    // Bodies may be long: what was told already is not told again.
    const exchanges = all.filter((exchange, index) => exchange !== before[index]);
    const news = {
      title,
      by,
      startedAt,
      state: record.state.value,
      exchanges,
      changes: record.changes.value,
    };
    send({ kind: 'requests', run: `${here}/${account}/${id}`, block, told: news });
  };
  for (const [account, { runs }] of logs) {
    effect(() => {
      for (const record of runs.value) {
        if (record.elsewhere || told.has(record)) continue;
        const block = blocks.named(record.title, account)?.data.id ?? '';
        const first: ToldRun = { account, block, exchanges: [] };
        told.set(record, first);
        effect(() => tell(record, told.get(record) ?? first));
      }
    });
  }

  return {
    tellAll: () => {
      for (const [record, before] of told) tell(record, { ...before, exchanges: [] });
    },
    show: ({ run, block, told: news }) => {
      const show = elsewhere.get(run);
      if (show) {
        show(news);
        return;
      }
      const { area, data } = blocks.withId(block) ?? {};
      const log = logs.get(data?.accountName ?? accounts[0] ?? '');
      if (log) elsewhere.set(run, log.showElsewhere(news, area && ((place) => void area.goTo(place))));
    },
  };
}
