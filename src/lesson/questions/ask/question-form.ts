import { element, inlineCode } from '#ui/dom';
import type { AskedQuestion } from '../build/asked.ts';
import type { Given, Judgement, Mark } from './judge.ts';
import { letMove } from './order-list.ts';

/** The text of each mark, for those who do not see it. */
const markTexts: Readonly<Record<Mark, string>> = {
  right: 'Right: ',
  wrong: 'Wrong: ',
  missed: 'This is right: ',
};

/** A question on a page, as `renderQuestion` writes it: reads what was answered, and shows what is said about it. */
export class QuestionForm {
  readonly asked: AskedQuestion;
  readonly form: HTMLFormElement;
  #isSettled = false;

  /** @param host What holds the form and its data. */
  constructor(host: ParentNode) {
    const form = host.querySelector<HTMLFormElement>('form.question');
    const data = host.querySelector('form.question + script');
    if (!form || !data) throw new Error('A question has no form, or no data.');
    this.form = form;
    this.asked = JSON.parse(data.textContent) as AskedQuestion;
    // A settled question can be read and reached by Tab, but not changed. `disabled` would lose the focus.
    form.addEventListener('click', (event) => {
      if (this.#isSettled && event.target instanceof HTMLInputElement) event.preventDefault();
    });
    if (this.asked.question.kind === 'order') letMove(form, () => this.#isSettled);
  }

  get isSettled(): boolean {
    return this.#isSettled;
  }

  /** What the form contains now; empty while nothing was answered. */
  get given(): Given {
    if (this.asked.question.kind === 'order') return this.#places('.answer').map(([, place]) => place);
    const typed = this.#inputs.find(({ type }) => type === 'text')?.value.trim();
    if (typed !== undefined) return typed === '' ? [] : [typed];
    return this.#inputs.filter(({ checked }) => checked).map(({ value }) => Number(value));
  }

  /** Puts an earlier answer back into the form. */
  set given(given: Given) {
    for (const input of this.#inputs) {
      if (input.type === 'text') input.value = String(given[0] ?? '');
      else input.checked = given.includes(Number(input.value));
    }
  }

  /** Puts the cursor where an answer begins. */
  focus(): void {
    (this.#inputs[0] ?? this.form.querySelector('button'))?.focus();
  }

  /** What was said about the answer. */
  get verdict(): HTMLElement {
    return this.#part('.question-verdict');
  }

  /** The row of buttons. */
  get actions(): HTMLElement {
    return this.#part('.question-actions');
  }

  /** Says something below the question. */
  say(...paragraphs: readonly string[]): void {
    this.verdict.replaceChildren(...paragraphs.map((text) => element('p', {}, ...inlineCode(text))));
  }

  /**
   * Says what is right, and marks it. From then on the answer stays as it is.
   *
   * @param isNews `false` for what was said on an earlier visit: it is not announced again.
   */
  settle(title: string, { why, marks, right }: Judgement, isNews: boolean): void {
    this.#isSettled = true;
    this.form.dataset.settled = right ? 'right' : 'wrong';
    for (const input of this.#inputs) {
      input.ariaDisabled = 'true';
      if (input.type === 'text') input.readOnly = true;
    }
    for (const [answer, place] of this.#places('.answer')) {
      const mark = marks.get(place);
      if (!mark) continue;
      answer.dataset.mark = mark;
      answer.querySelector('input')?.after(element('span', { class: 'sr-only' }, markTexts[mark]));
    }
    if (!isNews) this.verdict.ariaLive = 'off';
    const paragraphs = why.map((text) => element('p', {}, ...inlineCode(text)));
    this.verdict.replaceChildren(element('p', { class: 'question-title' }, title), ...paragraphs);
  }

  #part(selector: string): HTMLElement {
    const found = this.form.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`A question has no ${selector}.`);
    return found;
  }

  get #inputs(): HTMLInputElement[] {
    return [...this.form.querySelectorAll('input')];
  }

  #places(selector: string): [HTMLElement, number][] {
    return [...this.form.querySelectorAll<HTMLElement>(selector)].map((one) => [
      one,
      Number(one.dataset.place),
    ]);
  }
}
