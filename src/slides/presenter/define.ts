import { PageElement } from '#ui/element';
import type { SlideDeckElement } from '../deck/define.ts';
import type { Action } from '../deck/key-action.ts';
import { listenToKeys } from '../deck/keyboard.ts';
import { findPart } from '../deck/parts.ts';
import { followSystemTheme } from '../deck/screen.ts';
import { showCountdown } from '../together/countdown.ts';
import { resizeNotes, showNotes } from './notes.ts';
import { type PlannedSection, sectionAt } from './plan.ts';
import { onPlanPress, showPlan } from './show-plan.ts';
import { Times } from './times.ts';

/** Buttons that say whether something is shown, each with the part of the projector's screen that says it. */
const pressed = {
  black: 'isBlack',
  pointer: 'isPointing',
  zoom: 'isZoomed',
  workbench: 'isWorkbench',
} as const;

/** The presenter view: what stands around the deck in its frame. */
class PresenterViewElement extends PageElement {
  protected override wake(): void {
    followSystemTheme();
    void Promise.all([this.#deckIn('now'), this.#deckIn('next')]).then(([now, next]) =>
      this.#begin(now, next),
    );
  }

  /** The deck in a frame, once its page and its script have been loaded. */
  #deckIn(name: 'now' | 'next'): Promise<SlideDeckElement> {
    const frame = findPart(this, `[data-presenter-${name}]`, HTMLIFrameElement);
    return new Promise((resolve) => {
      const look = () => {
        const deck = frame.contentDocument?.querySelector<SlideDeckElement>('slide-deck[data-ready]');
        if (deck) resolve(deck);
        else setTimeout(look, 50);
      };
      look();
    });
  }

  #begin(deck: SlideDeckElement, next: SlideDeckElement): void {
    const plan = JSON.parse(this.dataset.plan ?? '[]') as readonly PlannedSection[];
    const times = new Times(this, `learn-s3/presenter${location.pathname}`);
    const slides = [...deck.querySelectorAll('.slide')].map(({ id }) => id);
    const show = () => {
      const slide = deck.deck?.slide;
      showNotes(this, slide);
      const section = sectionAt(plan, slides, slide?.id ?? '');
      times.enter(section);
      showPlan(this, section);
      next.hidden = !(deck.deck && next.deck?.showAfter(deck.deck.place));
    };
    deck.addEventListener('deck-shown', show);
    show();
    onPlanPress(this, (id) => deck.deck?.show({ index: slides.indexOf(id), step: 0 }));
    resizeNotes(this, 0);

    const frame = findPart(this, '[data-presenter-now]', HTMLIFrameElement);
    const act = (action: Action) => {
      deck.act(action);
      if (action === 'edit' || action === 'overview') frame.contentWindow?.focus();
    };
    listenToKeys(act, () => undefined);
    for (const button of this.querySelectorAll<HTMLButtonElement>('button[data-act]'))
      button.addEventListener('click', () => act(button.dataset.act as Action));
    deck.addEventListener('projector-screen', () => this.#showScreen(deck));
    this.#showScreen(deck);

    const small = findPart(this, '.presenter-next-frame', HTMLElement);
    new ResizeObserver(() => small.style.setProperty('--scale', String(small.clientWidth / 1280))).observe(
      small,
    );

    this.#onPress('restart', () => times.startAnew());
    this.#onPress('smaller', () => resizeNotes(this, -1));
    this.#onPress('larger', () => resizeNotes(this, 1));
    this.#countDown(deck);
    frame.contentWindow?.focus();
    this.dataset.ready = '';
  }

  #countDown(deck: SlideDeckElement): void {
    const form = findPart(this, '[data-presenter-countdown]', HTMLFormElement);
    const left = findPart(form, '[data-presenter-left]', HTMLElement);
    const end = findPart(form, '[data-presenter="end-countdown"]', HTMLButtonElement);
    const start = (minutes: number) => {
      deck.together?.countDown(minutes);
      showCountdown(left, minutes === 0 ? undefined : Date.now() + minutes * 60_000);
      end.hidden = minutes === 0;
    };
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      start(Number(new FormData(form).get('minutes')));
    });
    this.#onPress('end-countdown', () => start(0));
  }

  #showScreen({ together }: SlideDeckElement): void {
    const screen = together?.screen;
    findPart(this, '[data-presenter-alone]', HTMLElement).textContent = screen
      ? ''
      : 'No window of this deck is open for the room. Open the deck, and move it to the projector.';
    for (const [action, part] of Object.entries(pressed)) {
      const button = findPart(this, `[data-act="${action}"]`, HTMLButtonElement);
      button.ariaPressed = String(screen?.[part] ?? false);
    }
  }

  #onPress(name: string, act: () => void): void {
    findPart(this, `[data-presenter="${name}"]`, HTMLButtonElement).addEventListener('click', act);
  }
}

customElements.define('presenter-view', PresenterViewElement);
