import { signal } from '@preact/signals';
import { render } from 'preact';
import { paths, type ToPresenter } from '#room/wire';
import type { SlideDeckElement } from '#slides/deck-element';
import { hostOfBar } from '../parts/bar-host.ts';
import { helpWith, listenToRoomKeys, roomKeys } from '../parts/keys.ts';
import { deckOfPage, whenReady } from '../parts/pages.ts';
import type { Surroundings } from '../parts/surroundings.ts';
import { post } from '#room/link';
import { presenterAfter, type PresenterState } from '../parts/state.ts';
import { addressShown } from './address-shown.ts';
import { PresenterBar } from './presenter-bar.tsx';
import { PresenterPanel } from './presenter-panel.tsx';
import { Projected } from './projected.tsx';
import { sendPlaces, slideOf } from './slide-of.ts';

/** A page of the presenter's in a room: a deck that the room sees, the presenter view, or any other. Answers what takes the messages that follow. */
export function openPresenter(
  surroundings: Surroundings,
  welcome: PresenterState,
): (message: ToPresenter) => void {
  const { room } = surroundings;
  const state = signal(welcome);
  const showProgress = (isProgressShown: boolean) => void post(room, paths.screen, { isProgressShown });
  const keys = {
    [roomKeys.progress]: () => showProgress(!state.peek().isProgressShown),
    [roomKeys.address]: () => addressShown.set(!addressShown.value),
  };
  const view = document.querySelector<HTMLElement>('presenter-view');
  const deck = deckOfPage();
  listenToRoomKeys(window, keys);
  if (view) void openInView(view);
  else if (deck) void openOnProjector(deck);
  else render(<PresenterBar {...surroundings} state={state} />, hostOfBar());

  async function openOnProjector(element: SlideDeckElement): Promise<void> {
    const ready = await whenReady(element);
    sendPlaces(room, ready, () => true);
    helpWith([
      [roomKeys.progress, 'How the room gets on, on the screen, and away'],
      [roomKeys.address, 'The address of the room, as a picture for phones'],
    ]);
    const host = document.body.appendChild(document.createElement('div'));
    host.className = 'room';
    render(
      <Projected {...surroundings} state={state} slide={slideOf(ready)} showProgress={showProgress} />,
      host,
    );
  }

  async function openInView(element: HTMLElement): Promise<void> {
    while (element.dataset.ready === undefined) await new Promise((resolve) => setTimeout(resolve, 50));
    const frame = element.querySelector<HTMLIFrameElement>('[data-presenter-now]');
    const inFrame = frame?.contentDocument?.querySelector<SlideDeckElement>('slide-deck');
    if (!frame?.contentWindow || !inFrame) return;
    listenToRoomKeys(frame.contentWindow, keys);
    // The window that the room sees says where it is, if there is one.
    sendPlaces(room, inFrame, () => inFrame.together?.screen === undefined);
    const host = document.createElement('section');
    host.className = 'room room-panel';
    host.ariaLabel = 'Room';
    element.querySelector('.presenter-notes')?.before(host);
    render(
      <PresenterPanel {...surroundings} state={state} slide={slideOf(inFrame)} showProgress={showProgress} />,
      host,
    );
  }

  return (message) => {
    state.value = presenterAfter(state.peek(), message);
  };
}
