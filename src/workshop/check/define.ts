import type { Program } from '#sandbox';
import { PageElement } from '#ui/element';
import { lookAtBrowser } from './browser.ts';
import { type Check, type Grade, lookWithin, type Outcome, reportOf, summaryOf } from './outcome.ts';
import { lookAtProgram, lookAtSpeed, programFails } from './program.ts';
import { lookAtStorage } from './storage.ts';
import {
  editorFails,
  judgeScreen,
  lookAtEditor,
  lookAtNetwork,
  lookAtServiceWorker,
  networkFails,
} from './surroundings.ts';

/** Seconds that one thing may take before it counts as broken; and the same once it is known that the computer is not ready. */
const patience = 45;
const lastPatience = 10;

const marks: Readonly<Record<Grade, string>> = { good: '✓', limited: '!', bad: '✗' };
const words: Readonly<Record<Grade, string>> = { good: 'Good', limited: 'With limits', bad: 'Does not work' };

/** The check of the room: looks at one thing after the other, and says in large letters whether the computer is ready. */
class RoomCheckElement extends PageElement {
  #results: { readonly title: string; readonly outcome: Outcome }[] = [];
  #summary = '';

  protected override wake(): void {
    this.#onPress('again', () => void this.#lookAtAll());
    this.#onPress('print', () => print());
    this.#onPress('copy', (button) => {
      // Plain http on a network has no clipboard.
      const clipboard = navigator.clipboard as Clipboard | undefined;
      const copied = clipboard?.writeText(reportOf(this.#summary, this.#results));
      const say = (text: string) => (button.textContent = text);
      if (!copied) say('Not possible here: print it');
      else
        copied.then(
          () => say('Copied'),
          () => say('Not allowed by the browser'),
        );
    });
    void this.#lookAtAll();
  }

  async #lookAtAll(): Promise<void> {
    this.dataset.state = 'looking';
    this.#part('summary').textContent = 'Looking at this computer …';
    delete this.#part('summary').dataset.grade;
    this.#results = [];
    for (const item of this.querySelectorAll<HTMLElement>('[data-check]')) delete item.dataset.grade;
    for (const { check, whenBroken } of this.#checks()) {
      const isBad = this.#results.some(({ outcome: { grade } }) => grade === 'bad');
      const outcome = await lookWithin(check, isBad ? lastPatience : patience, whenBroken);
      this.#results.push({ title: check.title, outcome });
      this.#show(check, outcome);
    }
    const { grade, text } = summaryOf(this.#results.map(({ outcome }) => outcome.grade));
    this.#summary = text;
    this.#part('summary').textContent = text;
    this.#part('summary').dataset.grade = grade;
    this.dataset.state = 'done';
  }

  #checks(): readonly { readonly check: Check; readonly whenBroken: Outcome }[] {
    const program = JSON.parse(this.dataset.program ?? '') as Program;
    const looks: Readonly<Record<string, readonly [() => Outcome | Promise<Outcome>, Outcome]>> = {
      browser: [() => lookAtBrowser(navigator.userAgent), programFails],
      screen: [() => judgeScreen(innerWidth, innerHeight), programFails],
      network: [() => lookAtNetwork(this.dataset.file ?? ''), networkFails],
      storage: [
        lookAtStorage,
        { grade: 'limited', found: 'The browser’s storage does not answer.', todo: 'Restart the browser.' },
      ],
      'service-worker': [
        () => lookAtServiceWorker(this.dataset.base ?? ''),
        { grade: 'limited', found: 'Service workers do not answer. Programs run all the same.' },
      ],
      program: [() => lookAtProgram(program), programFails],
      editor: [lookAtEditor, editorFails],
      speed: [() => lookAtSpeed(program), programFails],
    };
    return [...this.querySelectorAll<HTMLElement>('[data-check]')].flatMap((item) => {
      const id = item.dataset.check ?? '';
      const [look, whenBroken] = looks[id] ?? [];
      if (!look || !whenBroken) return [];
      const title = item.querySelector('h2')?.textContent ?? id;
      return { check: { id, title, look: async () => look() }, whenBroken };
    });
  }

  #show({ id }: Check, { grade, found, todo = '' }: Outcome): void {
    const item = this.querySelector<HTMLElement>(`[data-check="${id}"]`);
    if (!item) return;
    item.dataset.grade = grade;
    const write = (name: string, text: string) => {
      const part = item.querySelector(`[data-${name}]`);
      if (part) part.textContent = text;
    };
    write('mark', marks[grade]);
    write('word', `${words[grade]}: `);
    write('found', found);
    write('todo', todo);
  }

  #part(name: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(`[data-${name}]`);
    if (!found) throw new Error(`The check of the room has no ${name}.`);
    return found;
  }

  #onPress(name: string, act: (button: HTMLElement) => void): void {
    const button = this.#part(`press-${name}`);
    button.addEventListener('click', () => act(button));
  }
}

customElements.define('room-check', RoomCheckElement);
