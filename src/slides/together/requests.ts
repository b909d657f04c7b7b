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
  /** What each run of this window has told last. */
  const told = new Map<
    RunRecord,
    { readonly account: string; readonly exchanges: RunElsewhere['exchanges'] }
  >();

  const tell = (record: RunRecord, account: string) => {
    const { id, title, by, startedAt } = record;
    const all = record.exchanges.value;
    const before = told.get(record)?.exchanges;
    told.set(record, { account, exchanges: all });
    // Bodies may be long: what was told already is not told again.
    const exchanges = all.filter((exchange, index) => exchange !== before?.[index]);
    const news = {
      title,
      by,
      startedAt,
      state: record.state.value,
      exchanges,
      changes: record.changes.value,
    };
    send({
      kind: 'requests',
      run: `${here}/${account}/${id}`,
      block: blocks.named(title, account)?.data.id ?? '',
      told: news,
    });
  };
  for (const [account, { runs }] of logs) {
    effect(() => {
      for (const record of runs.value) {
        if (record.elsewhere || told.has(record)) continue;
        told.set(record, { account, exchanges: [] });
        effect(() => tell(record, account));
      }
    });
  }

  return {
    tellAll: () => {
      for (const [record, { account }] of told) {
        told.set(record, { account, exchanges: [] });
        tell(record, account);
      }
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
