import type { SyntaxProblem } from '#sandbox';

let count = 0;

/** Shows over the end of the code what kept it from compiling, and describes the field with it for screen readers. */
export class ProblemNote {
  readonly element = document.createElement('p');
  readonly #area: HTMLTextAreaElement;

  constructor(area: HTMLTextAreaElement) {
    count += 1;
    this.#area = area;
    this.element.id = `plain-editor-problem-${count}`;
    this.element.className = 'plain-editor-problem';
    this.element.hidden = true;
  }

  /** Shows a problem; `undefined` removes it. */
  show(problem: SyntaxProblem | undefined): void {
    this.element.hidden = !problem;
    this.#area.removeAttribute('aria-invalid');
    this.#area.removeAttribute('aria-describedby');
    if (!problem) return;
    this.#area.setAttribute('aria-invalid', 'true');
    const { line, column } = problem.position;
    this.element.textContent = `Line ${line}, column ${column}: ${problem.message}`;
    this.#area.setAttribute('aria-describedby', this.element.id);
  }
}
