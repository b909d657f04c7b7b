import { signal } from '@preact/signals';
import { addStyles } from '#ui/dom';
import type { FromServer, ToLearner, ToPresenter, Welcome } from '#room/wire';
import styles from './room.css?inline';
import { giveKey } from './presenter/give-key.ts';
import { type Link, Stream } from '#room/link';

/** How many milliseconds a learner's page may be hidden before it gives its connection back. */
const hiddenFor = 20_000;

/** Joins a room: hears of it for as long as the page is open, as the presenter's or a learner's. */
export async function enter(room: string): Promise<void> {
  addStyles(styles);
  const problem = await giveKey(room);
  const link = signal<Link>('joined');
  let role: Welcome['role'] | undefined;
  let part: Promise<(message: FromServer) => void> | undefined;
  const stream = new Stream(room, {
    receive: (message) => {
      if (message.kind === 'welcome' && !part) {
        role = message.role;
        part = open(message);
        // Whoever is there hears the next one; what cannot be loaded is loaded with the next page.
        part.catch(() => undefined);
      } else if (message.kind === 'welcome' && message.role !== role) location.reload();
      else part?.then((take) => take(message)).catch(() => undefined);
    },
    changed: (now) => (link.value = now),
  });

  async function open(welcome: Welcome): Promise<(message: FromServer) => void> {
    if (welcome.role === 'learner') {
      const { openLearner } = await import('./learner/open-learner.tsx');
      const take = openLearner({ room, link, problem }, welcome);
      return (message) => take(message as ToLearner);
    }
    const { openPresenter } = await import('./presenter/open-presenter.tsx');
    const take = openPresenter({ room, link, problem }, welcome);
    return (message) => take(message as ToPresenter);
  }

  let timer = 0;
  document.addEventListener('visibilitychange', () => {
    clearTimeout(timer);
    if (document.hidden) timer = window.setTimeout(() => role === 'learner' && stream.close(), hiddenFor);
    else stream.open();
  });
  addEventListener('pagehide', () => stream.close());
  addEventListener('pageshow', ({ persisted }) => persisted && stream.open());
  stream.open();
}
