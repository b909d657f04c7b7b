import type { BlockNews } from '#lesson/block-news';
import type { RunnableBlock, RunnableBlockElement } from '#lesson/block-element';
import type { Message } from './message.ts';
import { shareVerdicts, type SharedVerdict } from './verdicts.ts';

type BlockMessage = Extract<Message, { kind: 'block' }>;

/** The programs of a deck in all its windows: what is written, printed and judged in one is shown in all. */
export interface SharedBlocks {
  /** What a window that is opened now has to be told. */
  everything(): Promise<readonly BlockMessage[]>;
  /** Shows what another window has told. */
  show(message: BlockMessage): void;
  /** Ends the run of a block in this window. */
  stop(block: string): void;
  /** The other window is gone: what ran in it has ended. */
  endElsewhere(): void;
  /** The block of this name, if the deck has it. */
  named(title: string): RunnableBlock | undefined;
  withId(id: string): RunnableBlock | undefined;
}

interface Shared {
  readonly block: RunnableBlock;
  readonly verdict: SharedVerdict;
  /** Whether the last run is one of another window, and under way. */
  runsElsewhere: boolean;
}

export function shareBlocks(deck: HTMLElement, send: (message: Message) => void): SharedBlocks {
  const shared = new Map<string, Shared>();
  for (const { block } of deck.querySelectorAll<RunnableBlockElement>('runnable-block')) {
    if (!block) continue;
    const { id } = block.data;
    const tell = (news: BlockMessage['news']) => send({ kind: 'block', block: id, news });
    const verdict = shareVerdicts(block, (shown) => tell({ kind: 'verdict', verdict: shown }));
    const one: Shared = { block, verdict, runsElsewhere: false };
    shared.set(id, one);
    block.onNews = (news) => {
      if (news.kind === 'state') one.runsElsewhere = false;
      tell(news);
    };
  }
  const showIn = (one: Shared, id: string, news: BlockNews) => {
    if (news.kind === 'state') one.runsElsewhere = news.state === 'running';
    one.block.showNews(news, () => send({ kind: 'stop', block: id }));
  };

  return {
    everything: async () => {
      const ofAll = [...shared].map(async ([id, { block, verdict }]) => {
        const news = [...(await block.news()), { kind: 'verdict', verdict: verdict.shown } as const];
        return news.map((one): BlockMessage => ({ kind: 'block', block: id, news: one }));
      });
      return (await Promise.all(ofAll)).flat();
    },
    show: ({ block: id, news }) => {
      const one = shared.get(id);
      if (!one) return;
      if (news.kind === 'verdict') one.verdict.show(news.verdict);
      else showIn(one, id, news);
    },
    stop: (id) => shared.get(id)?.block.stop(),
    endElsewhere: () => {
      for (const [id, one] of shared)
        if (one.runsElsewhere) showIn(one, id, { kind: 'state', state: 'stopped' });
    },
    named: (title) =>
      [...shared.values()].find(({ block }) => block.parts.section.ariaLabel === title)?.block,
    withId: (id) => shared.get(id)?.block,
  };
}
