import type { BlockNews } from '#lesson/block-news';
import type { RunnableBlock, RunnableBlockElement } from '#lesson/block-element';
import { BlockMemory } from './block-memory.ts';
import type { Message, Verdict } from './message.ts';
import { watchVerdicts } from './verdicts.ts';

type BlockMessage = Extract<Message, { kind: 'block' }>;

/** The programs of a deck in all its windows: what is written, printed and judged in one is shown in all. */
export interface SharedBlocks {
  /** What a window that is opened now has to be told. */
  readonly everything: readonly BlockMessage[];
  /** Shows what another window has told. */
  show(message: BlockMessage): void;
  /** Ends the run of a block in this window. */
  stop(block: string): void;
  /** The other window is gone: what ran in it has ended. */
  endElsewhere(): void;
  /** The block of this name, if the deck has it. */
  named(title: string): { readonly id: string; readonly block: RunnableBlock } | undefined;
  withId(id: string): RunnableBlock | undefined;
}

interface Shared {
  readonly block: RunnableBlock;
  readonly memory: BlockMemory;
  verdict: Verdict | undefined;
  /** Whether the last run is one of another window, and under way. */
  runsElsewhere: boolean;
  readonly showVerdict: (verdict: Verdict) => void;
}

export function shareBlocks(deck: HTMLElement, send: (message: Message) => void): SharedBlocks {
  const shared = new Map<string, Shared>();
  for (const { block } of deck.querySelectorAll<RunnableBlockElement>('runnable-block')) {
    if (!block) continue;
    const { id } = block.data;
    const memory = new BlockMemory();
    const tell = (news: BlockMessage['news']) => send({ kind: 'block', block: id, news });
    block.onNews = (news) => {
      memory.note(news);
      const one = shared.get(id);
      if (one && news.kind === 'state') one.runsElsewhere = false;
      tell(news);
    };
    if (block.area.isEdited) memory.note({ kind: 'code', code: block.area.code });
    const showVerdict = watchVerdicts(block, (verdict) => {
      const one = shared.get(id);
      if (one) one.verdict = verdict;
      tell({ kind: 'verdict', verdict });
    });
    shared.set(id, { block, memory, verdict: undefined, runsElsewhere: false, showVerdict });
  }

  return {
    get everything() {
      return [...shared].flatMap(([id, { memory, verdict }]) => {
        const message = (news: BlockMessage['news']): BlockMessage => ({ kind: 'block', block: id, news });
        return [...memory.news.map(message), ...(verdict ? [message({ kind: 'verdict', verdict })] : [])];
      });
    },
    show: ({ block: id, news }) => {
      const one = shared.get(id);
      if (!one) return;
      if (news.kind === 'verdict') {
        one.verdict = news.verdict;
        one.showVerdict(news.verdict);
        return;
      }
      if (news.kind === 'state') one.runsElsewhere = news.state === 'running';
      one.memory.note(news satisfies BlockNews);
      void one.block.showNews(news, () => send({ kind: 'stop', block: id }));
    },
    stop: (id) => shared.get(id)?.block.stop(),
    endElsewhere: () => {
      for (const one of shared.values()) {
        if (!one.runsElsewhere) continue;
        one.runsElsewhere = false;
        const news: BlockNews = { kind: 'state', state: 'stopped' };
        one.memory.note(news);
        void one.block.showNews(news, () => undefined);
      }
    },
    named: (title) => {
      const found = [...shared].find(([, { block }]) => block.parts.section.ariaLabel === title);
      return found && { id: found[0], block: found[1].block };
    },
    withId: (id) => shared.get(id)?.block,
  };
}
