import { nameOfFile, shareTerminals, type TerminalNews } from '#terminal/company';
import type { Message } from './message.ts';

type TerminalMessage = Extract<Message, { kind: 'terminal' }>;

/** The terminals of a deck in all its windows. The shell of each is in the window that opened it first. */
interface SharedTerminals {
  /** Tells a window that is opened now which terminals this one has. */
  tellAll(): void;
  /** Does what another window has told, or asked for. */
  show(message: TerminalMessage): void;
  /** The other window is gone: its terminals go on in this one. */
  endElsewhere(): void;
}

/** Has terminals shared that are opened from now on. One that another window opens is opened here, too. */
export function shareTerminalsOf(deck: HTMLElement, send: (message: Message) => void): SharedTerminals {
  /** Those with a shell in this window, and in another one. */
  const [here, elsewhere] = [new Set<string>(), new Set<string>()];
  const listeners = new Map<string, (news: TerminalNews) => void>();
  const tell = (name: string, news: TerminalNews) => send({ kind: 'terminal', terminal: name, news });
  shareTerminals((name) => ({
    get isElsewhere() {
      return elsewhere.has(name);
    },
    send: (news) => {
      if (news.kind === 'opened') here.add(name);
      if (news.kind === 'closed') here.delete(name);
      tell(name, news);
    },
    listen: (receive) => void listeners.set(name, receive),
  }));

  return {
    tellAll: () => {
      for (const name of here) tell(name, { kind: 'opened' });
    },
    show: ({ terminal: name, news }) => {
      if (news.kind === 'closed') {
        elsewhere.delete(name);
        here.delete(name);
      }
      if (news.kind !== 'opened') listeners.get(name)?.(news);
      else if (!here.has(name)) {
        elsewhere.add(name);
        // Offline, this window does without: the shell is in the other one.
        openOnSlide(deck, name).catch(() => undefined);
      }
    },
    endElsewhere: () => {
      elsewhere.clear();
      for (const hear of listeners.values()) hear({ kind: 'left' });
    },
  };
}

async function openOnSlide(deck: HTMLElement, name: string): Promise<void> {
  const place = [...deck.querySelectorAll<HTMLElement>('[data-shell]')].find(
    ({ dataset: { accountName = '', file = '' } }) => nameOfFile(accountName, file) === name,
  );
  if (!place) return;
  const { openShell } = await import('#lesson/run-shell');
  await openShell(place);
}
