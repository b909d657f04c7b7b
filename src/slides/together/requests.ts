import { effect } from '@preact/signals-core';
import { openSession } from '#run/session';
import type { RunElsewhere, RunRecord } from '#workbench';
import type { SharedBlocks } from './blocks.ts';
import type { Message } from './message.ts';

type RequestsMessage = Extract<Message, { kind: 'requests' }>;

/** Tells other windows of the requests of this one's runs. Answers a function that shows those of another window. */
export async function shareRequests(
  accountName: string,
  blocks: SharedBlocks,
  send: (message: Message) => void,
): Promise<(message: RequestsMessage) => void> {
  const { log } = await openSession(accountName);
  const here = crypto.randomUUID();
  const shown = new Map<string, (run: RunElsewhere) => void>();
  const fromElsewhere = new Set<number>();
  const watched = new Set<RunRecord>();

  const watch = (record: RunRecord) => {
    watched.add(record);
    const { id, title, by, startedAt } = record;
    const block = blocks.named(title)?.id ?? '';
    effect(() => {
      const state = record.state.value;
      const known = {
        title,
        by,
        startedAt,
        state,
        exchanges: record.exchanges.value,
        changes: record.changes.value,
      };
      send({ kind: 'requests', run: `${here}/${id}`, block, known });
    });
  };
  effect(() => {
    for (const record of log.runs.value)
      if (!watched.has(record) && !fromElsewhere.has(record.id)) watch(record);
  });

  return ({ run, block, known }) => {
    const show = shown.get(run);
    if (show) {
      show(known);
      return;
    }
    const area = blocks.withId(block)?.area;
    // The effect above runs as soon as the run is among the others.
    fromElsewhere.add(Math.max(0, ...log.runs.peek().map(({ id }) => id)) + 1);
    shown.set(run, log.showElsewhere(known, area && ((place) => void area.goTo(place))));
  };
}
