import { PageElement } from '#ui/element';
import { keepTogether, type Together } from '../together/keep-together.ts';
import type { Screen } from '../together/message.ts';
import { roleOf } from '../together/roles.ts';
import { Deck } from './deck.ts';
import type { Action } from './key-action.ts';
import { listenToKeys } from './keyboard.ts';
import { overviewOf } from './overview.ts';
import { findPart } from './parts.ts';
import { openLinksBeside } from './open-links-beside.ts';
import { openPresenterView } from './presenter-window.ts';
import { prepareForPrint } from './print.ts';
import { editProgram, runProgram, startAnew, writeStep, zoomProgram } from './program.ts';
import { rememberPlace } from './remember.ts';
import {
  blackScreen,
  followSystemTheme,
  pointerOf,
  switchFullScreen,
  switchTheme,
  switchWorkbench,
} from './screen.ts';
import { showSlides } from './show-slide.ts';
import { listenToSwipes } from './swipe.ts';
import { showWorkbenchOfSlide } from './workbench-of-slide.ts';

/** The deck of a lesson: says what its keys, the buttons of its bar and swipes do. */
export class SlideDeckElement extends PageElement {
  #deck: Deck | undefined;
  #together: Together | undefined;

  /** Which slide is shown; `undefined` until the element is in a page. */
  get deck(): Deck | undefined {
    return this.#deck;
  }

  /** See {@link Together}. */
  get together(): Together | undefined {
    return this.#together;
  }

  /** Does what a key of the deck does. */
  act(action: Action): void {
    this.#together?.act(action);
  }

  protected override wake(): void {
    const stage = findPart(this, '.deck-stage', HTMLElement);
    const deck = (this.#deck = new Deck(stage));
    const { slug = '' } = this.dataset;
    const accounts = this.dataset.accounts?.split(' ') ?? [];
    const role = roleOf(location.search);
    showSlides(deck, {
      status: findPart(this, '[data-deck-status]', HTMLElement),
      number: findPart(this, '[data-deck-number]', HTMLElement),
      read: findPart(this, '[data-deck-read]', HTMLAnchorElement),
    });
    followSystemTheme();
    // A link must not lead a frame of the presenter view away from its deck.
    if (role !== 'projector') openLinksBeside(this);
    if (role === 'next') {
      deck.show({ index: 0, step: 0 });
      this.dataset.ready = '';
      return;
    }
    const black = findPart(this, '[data-deck-black]', HTMLDialogElement);
    const pointer = pointerOf(this);
    const screen = (): Screen => ({
      isBlack: black.open,
      isPointing: pointer.isShown,
      isZoomed: deck.slide?.hasAttribute('data-zoom') ?? false,
      isWorkbench: document.documentElement.dataset.workbench !== 'closed',
    });
    const together = (this.#together = keepTogether({
      element: this,
      deck,
      slug,
      accounts,
      role,
      screen,
      actions: this.#actions(deck, slug, accounts, () => pointer.switch()),
      countdown: findPart(this, '[data-deck-countdown]', HTMLElement),
      pointAt: (x, y) => pointer.moveTo(x, y),
    }));
    black.addEventListener('close', () => together.tellScreen());
    showWorkbenchOfSlide(deck, this);
    const sayShown = () => this.dispatchEvent(new Event('deck-shown'));
    deck.onShow(sayShown);
    // Of an exercise in another language, there is another solution for the presenter, and another program for the room.
    this.addEventListener('language-shown', sayShown);
    this.#listen(deck, stage, together);
    // Not with `:has()`, which would recompute the styles of the whole deck with every key typed into an editor.
    const sayEditing = () =>
      this.toggleAttribute('data-editing', document.activeElement?.closest('.block-code') != null);
    for (const moved of ['focusin', 'focusout'])
      stage.addEventListener(moved, () => queueMicrotask(sayEditing));
    prepareForPrint(deck.slides);
    this.dataset.ready = '';
    rememberPlace(deck, slug);
  }

  #listen(deck: Deck, stage: HTMLElement, together: Together): void {
    listenToKeys(
      (action) => together.act(action),
      (number) => deck.show({ index: number - 1, step: 0 }),
    );
    listenToSwipes(stage, (direction) => together.act(direction === 1 ? 'next' : 'previous'));
    for (const button of this.querySelectorAll<HTMLButtonElement>('button[data-deck]'))
      button.addEventListener('click', () => together.act(button.dataset.deck as Action));
  }

  #actions(
    deck: Deck,
    slug: string,
    accounts: readonly string[],
    switchPointer: () => void,
  ): Readonly<Record<Action, () => void>> {
    const help = findPart(this, '[data-deck-help]', HTMLDialogElement);
    return {
      next: () => deck.next(),
      previous: () => deck.previous(),
      first: () => deck.show({ index: 0, step: 0 }),
      last: () => deck.show({ index: deck.slides.length - 1, step: 0 }),
      overview: overviewOf(deck, this),
      black: blackScreen(this),
      pointer: switchPointer,
      'full-screen': switchFullScreen,
      theme: switchTheme,
      help: () => help.showModal(),
      zoom: () => zoomProgram(deck.slide),
      run: () => runProgram(deck.slide),
      edit: () => editProgram(deck.slide),
      workbench: switchWorkbench,
      step: () => writeStep(deck.slide),
      presenter: () => openPresenterView(slug, this),
      reset: () => {
        deck.show({ index: 0, step: 0 });
        startAnew(this, accounts).catch(() => {
          findPart(this, '[data-deck-status]', HTMLElement).textContent =
            'The account could not be reset. Are you offline? Reload the page, and try again.';
        });
      },
    };
  }
}

customElements.define('slide-deck', SlideDeckElement);
