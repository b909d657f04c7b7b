import { type Files, nameProblem } from './files.ts';
import { languageOf } from './languages.ts';

/** A question for a name. */
export interface NameQuestion {
  /** The accessible name of the field, which says what the name is for. */
  readonly label: string;
  readonly name: string;
  /** The other files, whose names are taken. */
  readonly others: Files;
  readonly answer: (name: string) => void;
}

/** The field, in the row of tabs, that asks for the name of a file. */
export class NameForm {
  readonly #form: HTMLFormElement;
  readonly #input: HTMLInputElement;
  readonly #problem: HTMLElement;
  #question: NameQuestion | undefined;
  #before: Element | null = null;

  constructor(form: HTMLFormElement) {
    const input = form.querySelector('input');
    const problem = form.querySelector<HTMLElement>('[data-problem]');
    if (!input || !problem) throw new Error('The form for names is not complete.');
    this.#form = form;
    this.#input = input;
    this.#problem = problem;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#submit();
    });
    form.querySelector('[data-action="cancel-name"]')?.addEventListener('click', () => this.#close());
    input.addEventListener('input', () => this.#say(''));
    form.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      this.#close();
    });
  }

  /** Asks for a name, and calls `answer` once a valid one is given. */
  ask(question: NameQuestion): void {
    this.#question = question;
    this.#before = document.activeElement;
    this.#input.value = question.name;
    this.#input.ariaLabel = question.label;
    this.#say('');
    this.#form.hidden = false;
    this.#input.focus();
    // Selects the part that usually changes.
    this.#input.setSelectionRange(0, Math.max(0, question.name.lastIndexOf('.')));
  }

  #submit(): void {
    if (!this.#question) return;
    const name = this.#input.value.trim();
    const { name: before, others, answer } = this.#question;
    const given = name.includes('.') || name === '' ? name : `${name}.${languageOf(others)}`;
    const isSame = given === before && before !== '';
    const problem = isSame ? undefined : nameProblem(given, others);
    this.#say(problem ?? '');
    if (problem) return;
    this.#close();
    if (!isSame) answer(given);
  }

  #say(problem: string): void {
    this.#problem.textContent = problem;
    this.#problem.hidden = problem === '';
    this.#input.ariaInvalid = problem === '' ? null : 'true';
  }

  #close(): void {
    this.#form.hidden = true;
    this.#question = undefined;
    if (this.#before instanceof HTMLElement) this.#before.focus();
  }
}
