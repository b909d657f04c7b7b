import type { RunState, SharedTerminal, TerminalNews } from './company.ts';
import type { Screen } from './screen.ts';

/** A terminal whose shell is in another window: it shows what that one tells, and tells it what is typed. */
export class TerminalElsewhere {
  readonly #screen: Screen;
  readonly #send: SharedTerminal['send'];
  #isRunning = false;
  #ended: ((status: number) => void) | undefined;
  onRun: (state: RunState) => void = () => undefined;

  constructor(screen: Screen, shared: SharedTerminal) {
    this.#screen = screen;
    this.#send = (news) => shared.send(news);
    shared.send({ kind: 'joined' });
  }

  get isRunning(): boolean {
    return this.#isRunning;
  }

  async type(data: string): Promise<void> {
    this.#send({ kind: 'typed', data });
  }

  /** Puts a command in the place of what stands on the line, whose cursor may be anywhere in it. */
  suggest(text: string): void {
    void this.type(`\u0005\u0015${text}`);
  }

  run(text: string, shownAs: string): Promise<number> {
    this.#send({ kind: 'run', text, shownAs });
    return new Promise((resolve) => (this.#ended = resolve));
  }

  stop(): void {
    this.#send({ kind: 'stop' });
  }

  /** Shows what the window with the shell tells. */
  show(news: TerminalNews): void {
    if (news.kind === 'screen' || news.kind === 'written') this.#screen.write(news.data);
    else if (news.kind === 'state') this.#take(news.state);
  }

  /** The window with the shell is gone, and what ran there with it. */
  end(): void {
    if (this.#isRunning) this.#take({ isRunning: false, status: 129 });
  }

  #take(state: RunState): void {
    this.#isRunning = state.isRunning;
    this.onRun(state);
    if (!state.isRunning) this.#ended?.(state.status ?? 0);
  }
}
