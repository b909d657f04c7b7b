import { shortPath, type ShellCommand } from '#shell';
import type { Session } from '#run/session';
import { accountSources } from './account-sources.ts';
import { commonStart, complete } from './complete.ts';
import { type EditedLine, edits, emptyLine, insert, lineOf } from './line/edited-line.ts';
import { History } from './line/history.ts';
import { keysIn, type Typed } from './line/key-of.ts';
import { LineView } from './line/line-view.ts';
import { PrintedText } from './printed-text.ts';
import { cutToRow, ProgressRows } from './progress-rows.ts';
import { clearScreen, type Screen } from './screen.ts';
import { openTerminalSession, type TerminalSession } from './session.ts';

/** Styles of what the terminal itself says. */
const style = { prompt: '\u001b[1;34m', hint: '\u001b[36m', dim: '\u001b[90m', none: '\u001b[0m' } as const;

/** Keys that are drawn where the line stays. */
interface Search {
  readonly text: string;
  readonly found: number;
}

/** A terminal: a screen, a line that is written on it, and a shell that runs it. Whoever has the screen hands it what is typed. */
export class PageTerminal {
  readonly #screen: Screen;
  readonly #view: LineView;
  readonly #history = new History();
  readonly #opened: TerminalSession;
  readonly #session: Session;
  #line: EditedLine = emptyLine;
  #search: Search | undefined;
  #running: AbortController | undefined;
  /** Called when a command begins, and when it has ended, with its exit status. */
  onRun: (isRunning: boolean, status?: number) => void = () => undefined;
  /** Called when a command has ended, with what was printed since {@link run} was last called, or the terminal was opened. */
  onPrinted: (printed: string, isTyped: boolean) => void = () => undefined;
  #printed = new PrintedText();
  /** What was typed while a command ran. */
  #ahead: Typed[] = [];
  #told = false;

  constructor(screen: Screen, session: Session) {
    this.#screen = screen;
    this.#session = session;
    this.#view = new LineView(screen.write, screen.columns);
    this.#opened = openTerminalSession(session, { clear: this.#clear, history: this.#listHistory });
    this.#opened.tell = (text) => this.#tell(text);
  }

  /** Whether a command runs. */
  get isRunning(): boolean {
    return this.#running !== undefined;
  }

  /** Shows the first prompt. */
  begin(greeting: string): void {
    if (greeting !== '') this.#screen.write(`${greeting}\n`);
    this.#prompt();
  }

  /** Types keys, or text, as if a person had. */
  async type(data: string): Promise<void> {
    await this.#take(keysIn(data));
  }

  /** Puts a command in the place of what stands on the line. Enter runs it. */
  suggest(text: string): void {
    if (this.#running) return;
    this.#change(lineOf(text));
  }

  /**
   * Runs a program of several lines, and answers its exit status.
   *
   * @param shownAs What stands behind the prompt, as if a person had typed it.
   */
  async run(text: string, shownAs: string): Promise<number> {
    this.#change(lineOf(shownAs));
    this.#view.leave(this.#promptText, this.#line);
    this.#printed = new PrintedText();
    return this.#execute(text, false);
  }

  /** Ends what runs. */
  stop(): void {
    this.#running?.abort();
  }

  /** Ends its shell for good. */
  close(): void {
    this.stop();
    this.#opened.shell.close();
  }

  readonly #clear: ShellCommand = {
    usage: 'clear',
    summary: 'clears the screen (Ctrl+L does, too)',
    run: () => {
      this.#screen.write(clearScreen);
      return 0;
    },
  };

  readonly #listHistory: ShellCommand = {
    usage: 'history [-c]',
    summary: 'lists what you have written (-c: forgets it)',
    run: ({ args, print }) => {
      if (args[0] === '-c') this.#history.forget();
      for (const [index, line] of this.#history.lines.entries())
        print(`${String(index + 1).padStart(5)}  ${line}\n`);
      return 0;
    },
  };

  get #promptText() {
    if (this.#search) {
      const text = `(search)'${this.#search.text}': `;
      return { text, styled: `${style.hint}${text}${style.none}` };
    }
    const text = `${shortPath(this.#opened.shell.state.folder)} $ `;
    return { text, styled: `${style.prompt}${text}${style.none}` };
  }

  #prompt(): void {
    this.#line = emptyLine;
    this.#view.begin();
    this.#draw();
  }

  #draw(): void {
    this.#view.draw(this.#promptText, this.#line);
  }

  #change(line: EditedLine): void {
    this.#line = line;
    this.#draw();
  }

  async #take(typed: readonly Typed[]): Promise<void> {
    this.#ahead.push(...typed);
    if (this.#running) {
      if (!typed.some((one) => 'key' in one && one.key === 'interrupt')) return;
      this.#ahead = [];
      this.#screen.write('^C');
      this.#running.abort();
      return;
    }
    for (let next = this.#ahead.shift(); next; next = this.isRunning ? undefined : this.#ahead.shift()) {
      if ('text' in next) this.#typed(next.text);
      else await this.#pressed(next.key);
    }
  }

  #typed(text: string): void {
    if (this.#search) this.#find(this.#search.text + text, this.#history.lines.length);
    else this.#change(insert(this.#line, text));
  }

  async #pressed(key: string): Promise<void> {
    if (this.#search && this.#searchTakes(key)) return;
    const edit = Object.hasOwn(edits, key) ? edits[key] : undefined;
    if (edit) this.#change(edit(this.#line));
    else if (key === 'enter') await this.#enter();
    else if (key === 'tab') await this.#complete();
    else if (key === 'interrupt') {
      this.#view.leave(this.#promptText, this.#line);
      this.#prompt();
    } else if (key === 'clear') {
      this.#screen.write(clearScreen);
      this.#view.begin();
      this.#draw();
    } else if (key === 'search') this.#find('', this.#history.lines.length);
    else if (key === 'up' || key === 'down') {
      const line = key === 'up' ? this.#history.earlier(this.#line.text) : this.#history.later();
      if (line !== undefined) this.#change(lineOf(line));
    }
  }

  /** While a search goes on: another match, an end with what was found, or an end without. */
  #searchTakes(key: string): boolean {
    const search = this.#search;
    if (!search) return false;
    if (key === 'search') this.#find(search.text, search.found);
    else if (key === 'backspace') this.#find(search.text.slice(0, -1), this.#history.lines.length);
    else {
      this.#search = undefined;
      if (key === 'cancel' || key === 'interrupt') this.#line = emptyLine;
      this.#draw();
      return key !== 'enter' && !Object.hasOwn(edits, key);
    }
    return true;
  }

  #find(text: string, from: number): void {
    const found = text === '' ? -1 : this.#history.search(text, from);
    this.#search = { text, found: found === -1 ? from : found };
    const line = this.#history.lines[found];
    this.#change(line === undefined ? this.#line : lineOf(line));
  }

  async #enter(): Promise<void> {
    const text = this.#history.recall(this.#line.text);
    // What is typed meanwhile waits, as it does for a command.
    const asking = (this.#running = new AbortController());
    const goesOn = await this.#opened.shell.isIncomplete(text);
    this.#running = undefined;
    if (goesOn && !asking.signal.aborted) {
      this.#change(lineOf(`${text}\n`));
      return;
    }
    this.#change(lineOf(text));
    this.#view.leave(this.#promptText, this.#line);
    if (asking.signal.aborted) {
      this.#prompt();
      return;
    }
    this.#history.add(text);
    if (text.trim() === '') this.#prompt();
    else await this.#execute(text);
  }

  async #execute(text: string, isTyped = true): Promise<number> {
    const running = (this.#running = new AbortController());
    this.#line = emptyLine;
    this.onRun(true);
    const rows = new ProgressRows(this.#screen.columns);
    const printed = this.#printed;
    const write = (bytes: Uint8Array) => {
      printed.add(bytes);
      this.#screen.write(rows.take(bytes));
    };
    const { status } = await this.#opened.shell
      .run(text, {
        stdout: write,
        stderr: write,
        hint: (hint) => this.#screen.write(`${style.hint}  ${hint}${style.none}\n`),
        signal: running.signal,
        drawn: this.#screen.drawn,
      })
      .catch((error: unknown) => {
        this.#screen.write(`${error instanceof Error ? error.message : String(error)}\n`);
        return { status: 1 };
      });
    await this.#screen.drawn();
    if (!this.#screen.isAtStart()) this.#screen.write('\n');
    this.#running = undefined;
    this.onRun(false, status);
    this.onPrinted(printed.text, isTyped);
    this.#prompt();
    void this.#take([]);
    return status;
  }

  async #complete(): Promise<void> {
    const { text, cursor } = this.#line;
    const before = text.slice(0, cursor);
    const sources = accountSources(this.#opened, this.#session, (told) => this.#tell(told));
    const running = (this.#running = new AbortController());
    const found = await Promise.race([
      complete(before, sources).catch(() => undefined),
      new Promise<undefined>((resolve) => running.signal.addEventListener('abort', () => resolve(undefined))),
    ]);
    this.#running = undefined;
    if (!found || found.words.length === 0) {
      this.#draw();
      return;
    }
    const { start, words, quote } = found;
    const start_ = commonStart(words);
    const isWhole = words.length === 1 && !/[/=]$/.test(start_);
    const completed = insert(
      { text: text.slice(0, start) + text.slice(cursor), cursor: start },
      (quote === '' ? escape(start_) : start_) + (isWhole ? `${quote} ` : ''),
    );
    if (completed.text === text && words.length > 1) {
      this.#view.leave(this.#promptText, this.#line);
      const shown = words.slice(0, 100).map((word) => word.replace(/^.*\/(?=[^/])/, ''));
      this.#screen.write(`${shown.join('  ')}${words.length > 100 ? `  … ${words.length} in all` : ''}\n`);
      this.#view.begin();
    }
    this.#change(completed);
  }

  /** Says what is being loaded, on the row of the cursor, which is free again at the end. */
  #tell(text: string): void {
    if (text === '' && !this.#told) return;
    this.#told = text !== '';
    const row = cutToRow(text, this.#screen.columns());
    this.#screen.write(`\r\u001b[K${style.dim}${row}${style.none}`);
  }
}

/** Signs that would end a word, or mean something. */
const escape = (word: string) => word.replace(/[\s'"\\$`&;|<>()]/g, String.raw`\$&`);
