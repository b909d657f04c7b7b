const keptAs = 'learn-s3/terminal/history';

/** How many lines are kept. */
const most = 500;

/** What was written before, oldest first; kept for the next visit, where the browser keeps anything. */
export class History {
  #lines: string[];
  /** Which one is shown; `#lines.length` stands for the line that is being written. */
  #at: number;
  #unfinished = '';

  constructor() {
    this.#lines = read();
    this.#at = this.#lines.length;
  }

  get lines(): readonly string[] {
    return this.#lines;
  }

  add(line: string): void {
    if (line.trim() !== '' && line !== this.#lines.at(-1)) {
      // Another tab may have added some.
      this.#lines = [...(this.#isKept() ? read() : this.#lines), line].slice(-most);
      write(this.#lines);
    }
    this.#at = this.#lines.length;
    this.#unfinished = '';
  }

  /** The line before the one that is shown, or `undefined` where there is none. `shown` is kept to come back to. */
  earlier(shown: string): string | undefined {
    if (this.#at === 0) return undefined;
    if (this.#at === this.#lines.length) this.#unfinished = shown;
    return this.#lines[--this.#at];
  }

  /** The line after it. */
  later(): string | undefined {
    if (this.#at === this.#lines.length) return undefined;
    this.#at += 1;
    return this.#lines[this.#at] ?? this.#unfinished;
  }

  /** The latest line that has this text in it, from the one before `from` on. */
  search(text: string, from = this.#lines.length): number {
    return this.#lines.findLastIndex((line, index) => index < from && line.includes(text));
  }

  /** A line with what was written last in the place of each `!!`, but not in single quotes. */
  recall(line: string): string {
    return line.replace(/'[^']*'|!!/g, (found) => (found === '!!' ? (this.#lines.at(-1) ?? found) : found));
  }

  forget(): void {
    this.#lines = [];
    this.#at = 0;
    write([]);
  }

  #isKept(): boolean {
    return read().length > 0;
  }
}

function read(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keptAs) ?? '[]');
    return Array.isArray(kept) ? kept.filter((line): line is string => typeof line === 'string') : [];
  } catch {
    // Nothing can be kept here, or what was kept is damaged.
    return [];
  }
}

function write(lines: readonly string[]): void {
  try {
    localStorage.setItem(keptAs, JSON.stringify(lines));
  } catch {
    // Then it is forgotten with the page.
  }
}
