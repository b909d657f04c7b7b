import { PageElement } from '#ui/element';
import { Deck } from './deck.ts';
import type { Action } from './key-action.ts';
import { listenToKeys } from './keyboard.ts';
import { overviewOf } from './overview.ts';
import { findPart } from './parts.ts';
import { prepareForPrint } from './print.ts';
import { editProgram, runProgram, startAnew, writeStep, zoomProgram } from './program.ts';
import { rememberPlace } from './remember.ts';
import {
  blackScreen,
  followSystemTheme,
  pointer,
  switchFullScreen,
  switchTheme,
  switchWorkbench,
} from './screen.ts';
import { showSlides } from './show-slide.ts';
import { listenToSwipes } from './swipe.ts';

/** The deck of a lesson: says what its keys, the buttons of its bar and swipes do. */
class SlideDeckElement extends PageElement {
  protected override wake(): void {
    const stage = findPart(this, '.deck-stage', HTMLElement);
    const deck = new Deck(stage);
    const status = findPart(this, '[data-deck-status]', HTMLElement);
    showSlides(deck, {
      status,
      number: findPart(this, '[data-deck-number]', HTMLElement),
      read: findPart(this, '[data-deck-read]', HTMLAnchorElement),
    });
    const { slug = '' } = this.dataset;
    const help = findPart(this, '[data-deck-help]', HTMLDialogElement);
    const actions: Readonly<Record<Action, () => void>> = {
      next: () => deck.next(),
      previous: () => deck.previous(),
      first: () => deck.show({ index: 0, step: 0 }),
      last: () => deck.show({ index: deck.slides.length - 1, step: 0 }),
      overview: overviewOf(deck, this),
      black: blackScreen(this),
      pointer: pointer(this),
      'full-screen': switchFullScreen,
      theme: switchTheme,
      help: () => help.showModal(),
      zoom: () => zoomProgram(deck.slide),
      run: () => runProgram(deck.slide),
      edit: () => editProgram(deck.slide),
      workbench: switchWorkbench,
      step: () => writeStep(deck.slide),
      reset: () => {
        deck.show({ index: 0, step: 0 });
        startAnew(this, `lessons/${slug}`).catch(() => {
          status.textContent =
            'The account could not be reset. Are you offline? Reload the page, and try again.';
        });
      },
    };
    listenToKeys(
      (action) => actions[action](),
      (number) => deck.show({ index: number - 1, step: 0 }),
    );
    listenToSwipes(stage, (direction) => (direction === 1 ? deck.next() : deck.previous()));
    for (const button of this.querySelectorAll<HTMLButtonElement>('button[data-deck]'))
      button.addEventListener('click', () => actions[button.dataset.deck as Action]());
    // Not with `:has()`, which would recompute the styles of the whole deck with every key typed into an editor.
    const sayEditing = () =>
      this.toggleAttribute('data-editing', document.activeElement?.closest('.block-code') != null);
    for (const moved of ['focusin', 'focusout'])
      stage.addEventListener(moved, () => queueMicrotask(sayEditing));
    followSystemTheme();
    prepareForPrint(deck.slides);
    this.dataset.ready = '';
    rememberPlace(deck, slug);
  }
}

customElements.define('slide-deck', SlideDeckElement);
