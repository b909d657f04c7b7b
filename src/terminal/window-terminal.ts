import type { RunState, SharedTerminal, TerminalNews } from './company.ts';
import { TerminalElsewhere } from './elsewhere.ts';
import { clearRow, type Screen } from './screen.ts';
import { PageTerminal } from './terminal.ts';
import { tellOf, type ToldScreen } from './told-screen.ts';
import type { Session } from '#run/session';

/**
 * A terminal in this window. Where other windows show the same one, one of them has its shell, and all show what is printed and typed;
 * should that one be closed, another goes on with a shell of its own.
 */
export class WindowTerminal {
  readonly #screen: Screen;
  readonly #session: Session;
  readonly #shared: SharedTerminal | undefined;
  #told: ToldScreen | undefined;
  #terminal: PageTerminal | TerminalElsewhere;
  #state: RunState = { isRunning: false };
  /** Called when a command begins, and when it has ended. */
  onRun: (state: RunState) => void = () => undefined;
  /** Called when a command of this window's shell has ended, with what was printed since {@link run} was last called, or the terminal was opened. */
  onPrinted: (printed: string, isTyped: boolean) => void = () => undefined;
  /** Called when it has been closed, in this window or in another. */
  onClosed: () => void = () => undefined;

  /** @param greeting What stands on it first, where no other window has written on it. */
  constructor(screen: Screen, session: Session, greeting: string, shared?: SharedTerminal) {
    this.#screen = screen;
    this.#session = session;
    this.#shared = shared;
    shared?.listen((news) => this.#hear(news));
    screen.onRoom((columns) => shared?.send({ kind: 'columns', columns }));
    this.#terminal = shared?.isElsewhere ? this.#mirror(shared) : this.#begin(greeting);
    screen.onData((data) => void this.type(data));
  }

  /** Whether a command runs. */
  get isRunning(): boolean {
    return this.#terminal.isRunning;
  }

  /** Types keys, or text, as if a person had. */
  type(data: string): Promise<void> {
    return this.#terminal.type(data);
  }

  /** Puts a command in the place of what stands on the line. Enter runs it. */
  suggest(text: string): void {
    this.#terminal.suggest(text);
    this.#screen.focus();
  }

  /**
   * Runs a program of several lines, and answers its exit status.
   *
   * @param shownAs What stands behind the prompt, as if a person had typed it.
   */
  run(text: string, shownAs: string): Promise<number> {
    return this.#terminal.run(text, shownAs);
  }

  /** Puts the cursor into it. */
  focus(): void {
    this.#screen.focus();
  }

  /** Ends what runs. */
  stop(): void {
    this.#terminal.stop();
  }

  /** Ends it, in all windows. */
  close(): void {
    this.#shared?.send({ kind: 'closed' });
    this.#close();
  }

  #mirror(shared: SharedTerminal): TerminalElsewhere {
    const terminal = new TerminalElsewhere(this.#screen, shared);
    terminal.onRun = (state) => this.onRun((this.#state = state));
    return terminal;
  }

  #begin(greeting: string): PageTerminal {
    const shared = this.#shared;
    this.#told = shared && tellOf(this.#screen, shared);
    const terminal = new PageTerminal(this.#told ?? this.#screen, this.#session);
    terminal.onRun = (isRunning, status) => {
      this.#state = { isRunning, status };
      this.onRun(this.#state);
      shared?.send({ kind: 'state', state: this.#state });
    };
    terminal.onPrinted = (printed, isTyped) => this.onPrinted(printed, isTyped);
    terminal.begin(greeting);
    shared?.send({ kind: 'opened' });
    return terminal;
  }

  #hear(news: TerminalNews): void {
    if (news.kind === 'columns') this.#screen.limit(news.columns);
    else if (news.kind === 'closed') this.#close();
    else if (news.kind === 'left') this.#goOn();
    else if (this.#terminal instanceof TerminalElsewhere) this.#terminal.show(news);
    else void this.#serve(this.#terminal, news);
  }

  /** Does what somebody wants who shows it in another window. */
  async #serve(terminal: PageTerminal, news: TerminalNews): Promise<void> {
    if (news.kind === 'typed') await terminal.type(news.data);
    else if (news.kind === 'stop') terminal.stop();
    else if (news.kind === 'run' && !terminal.isRunning) await terminal.run(news.text, news.shownAs);
    else if (news.kind === 'joined') {
      this.#screen.onRoom((columns) => this.#shared?.send({ kind: 'columns', columns }));
      await this.#told?.tellAll();
      this.#shared?.send({ kind: 'state', state: this.#state });
    }
  }

  /** What other windows had is gone: this one goes on alone, below what stands on the screen. */
  #goOn(): void {
    this.#screen.limit(Infinity);
    if (!(this.#terminal instanceof TerminalElsewhere)) return;
    // A prompt stands on its row already, or what a command has printed last.
    if (!this.isRunning) this.#screen.write(clearRow);
    else if (!this.#screen.isAtStart()) this.#screen.write('\n');
    this.#terminal.end();
    this.#terminal = this.#begin('');
  }

  #close(): void {
    if (this.#terminal instanceof PageTerminal) this.#terminal.close();
    this.#screen.dispose();
    this.onClosed();
  }
}
