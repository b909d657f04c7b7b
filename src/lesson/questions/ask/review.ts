import { element } from '#ui/dom';
import { countOf } from '#ui/words';
import { describeDay } from '../memory/describe-day.ts';
import { type Memory, rememberedOf } from '../memory/memory.ts';
import { dueQuestions, nextDue, pickAgain, pickEarlier, pickOfLesson } from '../memory/schedule.ts';
import { readMemory } from '../memory/store.ts';
import { loadQuestions } from './load-questions.ts';
import { askAll } from './session.ts';

/** What is reviewed: earlier lessons, the lesson itself, or everything that is due. */
export type ReviewOf = 'earlier' | 'lesson' | 'due';

/** How many questions are asked at the beginning of a lesson, and elsewhere. */
const few = 3;
const some = 5;

/** Questions asked again, one after the other, and chosen by what was answered before. */
export class Review {
  readonly #stage: HTMLElement;
  readonly #of: ReviewOf;
  readonly #names: readonly string[];
  readonly #folder: string;

  constructor(host: HTMLElement) {
    const stage = host.querySelector<HTMLElement>('[data-review-stage]');
    if (!stage) throw new Error('A review has no place for its questions.');
    this.#stage = stage;
    const { of, names = '', folder = '' } = host.dataset;
    this.#of = of as ReviewOf;
    this.#names = names.split(' ').filter((name) => name !== '');
    this.#folder = folder;
  }

  /** Asks what is to be asked now, or says that there is nothing. */
  async start(takesFocus: boolean): Promise<void> {
    const now = new Date();
    const memory = readMemory();
    const names = this.#pick(memory, now);
    if (names.length > 0) return this.#ask(names, takesFocus);
    const isNew = this.#names.every((name) => !rememberedOf(memory, name));
    if (isNew) {
      this.#say(
        [
          'Nothing to review yet. Questions that you answer in the lessons come back here, after a day, and then more and more seldom.',
        ],
        takesFocus,
      );
      return;
    }
    this.#say(['Nothing is due.', ...this.#next(memory, now)], takesFocus, this.#again());
  }

  #pick(memory: Memory, now: Date): string[] {
    switch (this.#of) {
      case 'earlier':
        return pickEarlier(memory, this.#names, now, few);
      case 'lesson': {
        const hasNews = this.#names.some((name) => !rememberedOf(memory, name));
        const due = dueQuestions(memory, this.#names, now);
        return hasNews || due.length > 0 ? pickOfLesson(memory, this.#names, now, some) : [];
      }
      case 'due':
        return dueQuestions(memory, this.#names, now);
    }
  }

  async #ask(names: readonly string[], takesFocus: boolean): Promise<void> {
    const questions = await loadQuestions(names, this.#folder).catch(() => undefined);
    if (!questions) {
      const retry = button('Try again', () => void this.#ask(names, true));
      this.#say(
        ['The questions could not be loaded. Are you offline? What you have answered is kept.'],
        takesFocus,
        retry,
      );
      return;
    }
    const { right, count } = await askAll(this.#stage, questions, takesFocus);
    const memory = readMemory();
    const isAll = right === count;
    this.#say(
      [
        isAll
          ? `All ${count === 1 ? 'right' : `${count} right`}. Well done!`
          : `${right} of ${count} right. What was wrong comes back tomorrow.`,
        ...this.#next(memory, new Date()),
      ],
      true,
      this.#again(),
    );
  }

  /** Says when the next of these questions is due. */
  #next(memory: Memory, now: Date): string[] {
    const next = nextDue(memory, this.#names, now);
    if (!next) return [];
    const { count, date } = next;
    return [
      `${count === 1 ? 'The next question is' : `The next ${countOf(count, 'question')} are`} due ${describeDay(date, now)}.`,
    ];
  }

  /** A button for those who want to be asked although nothing is due. */
  #again(): HTMLButtonElement {
    return button('Ask me again', () => {
      const now = new Date();
      const memory = readMemory();
      const picked = [...this.#pick(memory, now), ...pickAgain(memory, this.#names, now, some)];
      void this.#ask([...new Set(picked)].slice(0, this.#of === 'earlier' ? few : some), true);
    });
  }

  #say(lines: readonly string[], takesFocus: boolean, action?: HTMLElement): void {
    const [first = '', ...rest] = lines;
    const title = element('p', { class: 'question-title', tabindex: '-1' }, first);
    this.#stage.replaceChildren(
      element(
        'div',
        { class: 'question-round' },
        title,
        ...rest.map((line) => element('p', {}, line)),
        ...(action ? [action] : []),
      ),
    );
    // If the question had the focus, its result has it now.
    if (takesFocus) title.focus({ preventScroll: true });
  }
}

function button(text: string, press: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: 'ls-button' }, text);
  made.addEventListener('click', press);
  return made;
}
