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
  accountName: string,
  blocks: SharedBlocks,
  send: (message: Message) => void,
): Promise<SharedRequests> {
  const { log } = await openSession(accountName);
  const here = crypto.randomUUID();
  const elsewhere = new Map<string, (told: RunElsewhere) => void>();
  /** What each run of this window has told last. */
  const told = new Map<RunRecord, RunElsewhere['exchanges']>();

  const tell = (record: RunRecord) => {
    const { id, title, by, startedAt } = record;
    const all = record.exchanges.value;
    const before = told.get(record);
    told.set(record, all);
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
    send({ kind: 'requests', run: `${here}/${id}`, block: blocks.named(title)?.data.id ?? '', told: news });
  };
  effect(() => {
    for (const record of log.runs.value) {
      if (record.elsewhere || told.has(record)) continue;
      told.set(record, []);
      effect(() => tell(record));
    }
  });

  return {
    tellAll: () => {
      for (const record of told.keys()) {
        told.set(record, []);
        tell(record);
      }
    },
    show: ({ run, block, told: news }) => {
      const show = elsewhere.get(run);
      if (show) {
        show(news);
        return;
      }
      const area = blocks.withId(block)?.area;
      elsewhere.set(run, log.showElsewhere(news, area && ((place) => void area.goTo(place))));
    },
  };
}
