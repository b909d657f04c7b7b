import { type FromServer, limits, paths, type Sheet } from '#room/wire';
import { saveFile } from '#ui/dom';
import { PageElement } from '#ui/element';
import { exitQuestions } from './questions.ts';
import { post, roomOfPage, Stream } from '#room/link';
import { tallyOf, tallyText } from './tally.ts';

/** The questionnaire at the end of a workshop. In a room it is sent to the presenter, who sees it here; elsewhere nothing is sent. */
class ExitQuestionnaireElement extends PageElement {
  readonly #sheets = new Map<string, Sheet>();

  protected override wake(): void {
    const form = this.#part('form') as HTMLFormElement;
    const room = roomOfPage();
    this.dataset.in = room === undefined ? 'nowhere' : 'room';
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (room !== undefined) void this.#send(room, form);
    });
    this.#onPress('print', () => print());
    this.#onPress('save', () => this.#save('my-answers.txt', tallyText(this.#title, [this.#sheetOf(form)])));
    this.#onPress('save-all', () => this.#save('answers.txt', tallyText(this.#title, this.#ofThisPage)));
    if (room !== undefined) this.#listen(room);
  }

  #listen(room: string): void {
    const stream = new Stream(room, {
      receive: (message) => this.#receive(message),
      changed: (link) => {
        if (link === 'over' && this.dataset.in === 'room')
          this.#say('The workshop has ended: nothing can be sent any more. Save your answers as a file.');
      },
    });
    document.addEventListener('visibilitychange', () => (document.hidden ? stream.close() : stream.open()));
    stream.open();
  }

  #receive(message: FromServer): void {
    if (message.kind === 'welcome' && message.role === 'presenter') {
      this.#sheets.clear();
      for (const sheet of message.sheets) this.#sheets.set(sheet.id, sheet);
      this.dataset.in = 'presenter';
      this.#show();
    } else if (message.kind === 'sheet') {
      this.#sheets.set(message.sheet.id, message.sheet);
      this.#show();
    }
  }

  async #send(room: string, form: HTMLFormElement): Promise<void> {
    const sheet = this.#sheetOf(form);
    if (sheet.answers.length === 0) {
      this.#say('There is no answer yet. One is enough.');
      return;
    }
    this.#say('Sending …');
    const problem = await post(room, paths.questionnaire, sheet);
    if (problem !== undefined) this.#say(`${problem} Your answers are still here.`);
    else this.#say('Sent. Thank you! You can change an answer, and send it again.');
  }

  #sheetOf(form: HTMLFormElement): Sheet {
    const data = new FormData(form);
    const answers = exitQuestions.flatMap(({ id }) => {
      const said = data.get(id);
      const answer = typeof said === 'string' ? said.trim().slice(0, limits.questionnaire.answer) : '';
      return answer === '' ? [] : { question: id, answer };
    });
    return { page: this.dataset.page ?? '', answers };
  }

  get #ofThisPage(): readonly Sheet[] {
    return [...this.#sheets.values()].filter(({ page }) => page === this.dataset.page);
  }

  get #title(): string {
    return this.dataset.title ?? '';
  }

  /** Shows the presenter what the room has answered. All of it is text: nobody's answer is HTML. */
  #show(): void {
    const sheets = this.#ofThisPage;
    this.#part('count').textContent = `${sheets.length} answered`;
    const parts = tallyOf(sheets).map(({ question, counts, texts }) => {
      const section = document.createElement('section');
      const heading = document.createElement('h2');
      heading.textContent = question.ask;
      const list = document.createElement('ul');
      for (const { choice, count } of counts) {
        const item = document.createElement('li');
        const bar = document.createElement('meter');
        bar.max = Math.max(1, sheets.length);
        bar.value = count;
        bar.ariaLabel = `${choice}: ${count}`;
        item.append(`${count} × ${choice} `, bar);
        list.append(item);
      }
      for (const text of texts) {
        const item = document.createElement('li');
        item.textContent = text;
        list.append(item);
      }
      if (list.childElementCount === 0) list.append('Nothing yet.');
      section.append(heading, list);
      return section;
    });
    this.#part('tally').replaceChildren(...parts);
  }

  #save(name: string, text: string): void {
    saveFile(name, new Blob([text], { type: 'text/plain' }));
  }

  #say(text: string): void {
    this.#part('status').textContent = text;
  }

  #part(name: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(`[data-exit-${name}]`);
    if (!found) throw new Error(`The questionnaire has no ${name}.`);
    return found;
  }

  #onPress(name: string, act: () => void): void {
    this.#part(name).addEventListener('click', act);
  }
}

customElements.define('exit-questionnaire', ExitQuestionnaireElement);
