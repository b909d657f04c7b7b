import type { Selection } from '#editor';
import type { BlockNews } from '#lesson/block-news';
import type { RunnableBlock, RunnableBlockElement } from '#lesson/block-element';
import type { Message } from './message.ts';
import { shareSelection, type SharedSelection } from './selections.ts';
import { shareVerdicts, type SharedVerdict } from './verdicts.ts';

type BlockMessage = Extract<Message, { kind: 'block' }>;

/** The programs of a deck in all its windows: what is written, printed and judged in one is shown in all. */
export interface SharedBlocks {
  /** What a window that is opened now has to be told. */
  everything(): Promise<readonly BlockMessage[]>;
  /** Tells all there is of one block, if this window has it. */
  tell(block: string): Promise<void>;
  /** Shows what another window has told. */
  show(message: BlockMessage): void;
  /** Ends the run of a block in this window. */
  stop(block: string): void;
  /** The other window is gone: what ran in it has ended. */
  endElsewhere(): void;
  /** The block of this name that works on an account, if the deck has it; of an exercise, in the language that is shown. */
  named(title: string, account: string): RunnableBlock | undefined;
  withId(id: string): RunnableBlock | undefined;
}

interface Shared {
  readonly block: RunnableBlock;
  readonly verdict: SharedVerdict;
  readonly selection: SharedSelection;
  /** Whether the last run is one of another window, and under way. */
  runsElsewhere: boolean;
}

export function shareBlocks(deck: HTMLElement, send: (message: Message) => void): SharedBlocks {
  const shared = new Map<string, Shared>();
  /** The block in whose code this window was last. */
  let entered: string | undefined;
  const share = (block: RunnableBlock) => {
    const { id } = block.data;
    const tell = (news: BlockMessage['news']) => send({ kind: 'block', block: id, news });
    const verdict = shareVerdicts(block, (shown) => tell({ kind: 'verdict', verdict: shown }));
    const selection = shareSelection(block, (own) => {
      entered = id;
      tell({ kind: 'selection', selection: own });
    });
    const one: Shared = { block, verdict, selection, runsElsewhere: false };
    shared.set(id, one);
    block.onNews = (news) => {
      if (news.kind === 'state') one.runsElsewhere = false;
      tell(news);
    };
  };
  for (const { block } of deck.querySelectorAll<RunnableBlockElement>('runnable-block'))
    if (block) share(block);
  deck.addEventListener('language-shown', ({ target }) => {
    const { block } = target as RunnableBlockElement;
    if (!block || shared.has(block.data.id)) return;
    share(block);
    // Other windows may have shown it in this language before.
    send({ kind: 'ask', block: block.data.id });
  });
  const showIn = (one: Shared, id: string, news: BlockNews) => {
    if (news.kind === 'state') one.runsElsewhere = news.state === 'running';
    one.block.showNews(news, () => send({ kind: 'stop', block: id }));
  };

  /** One is in one code at a time. */
  const showSelection = (within: Shared | undefined, selection: Selection | undefined) => {
    for (const one of shared.values()) one.selection.show(one === within ? selection : undefined);
  };

  const allOf = async (id: string): Promise<readonly BlockMessage[]> => {
    const one = shared.get(id);
    if (!one) return [];
    const { block, verdict, selection } = one;
    const { own } = selection;
    const news = [
      ...(await block.news()),
      { kind: 'verdict', verdict: verdict.shown } as const,
      ...(own && id === entered ? [{ kind: 'selection', selection: own } as const] : []),
    ];
    return news.map((told) => ({ kind: 'block', block: id, news: told }));
  };

  return {
    everything: async () => (await Promise.all([...shared.keys()].map(allOf))).flat(),
    tell: async (id) => {
      for (const message of await allOf(id)) send(message);
    },
    show: ({ block: id, news }) => {
      const one = shared.get(id);
      if (!one) return;
      if (news.kind === 'verdict') one.verdict.show(news.verdict);
      else if (news.kind === 'selection') showSelection(one, news.selection);
      else showIn(one, id, news);
    },
    stop: (id) => shared.get(id)?.block.stop(),
    endElsewhere: () => {
      showSelection(undefined, undefined);
      for (const [id, one] of shared)
        if (one.runsElsewhere) showIn(one, id, { kind: 'state', state: 'stopped' });
    },
    named: (title, account) => {
      const found = [...shared.values()].filter(
        ({ block: { data, parts } }) => parts.section.ariaLabel === title && data.accountName === account,
      );
      return (found.find(({ block }) => block.parts.section.isConnected) ?? found[0])?.block;
    },
    withId: (id) => shared.get(id)?.block,
  };
}
