import { ShellSyntaxError } from './syntax-error.ts';

/** Signs that end a word, unless they are quoted. */
const breaks = new Set([' ', '\t', '\n', '|', '&', ';', '<', '>', '(', ')']);

/** Goes through the text of a program, sign by sign. */
export class Reader {
  readonly #text: string;
  at = 0;
  /** A place whose line is known. */
  #counted = { at: 0, line: 1 };

  constructor(text: string) {
    this.#text = text;
  }

  get isAtEnd(): boolean {
    return this.at >= this.#text.length;
  }

  /** The next sign; empty at the end. */
  get sign(): string {
    return this.#text.charAt(this.at);
  }

  /** The line that is being read, from 1. */
  get line(): number {
    const { at, line } = this.at < this.#counted.at ? { at: 0, line: 1 } : this.#counted;
    this.#counted = { at: this.at, line: line + this.#text.slice(at, this.at).split('\n').length - 1 };
    return this.#counted.line;
  }

  /** Whether a word ends here. */
  get isAtBreak(): boolean {
    return this.isAtEnd || breaks.has(this.sign);
  }

  /** Whether this text is next. */
  sees(text: string): boolean {
    return this.#text.startsWith(text, this.at);
  }

  /** Goes past this text, if it is next. */
  take(text: string): boolean {
    if (!this.sees(text)) return false;
    this.at += text.length;
    return true;
  }

  /** Goes past what the pattern, which has to be sticky, matches here, and answers it. */
  match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.#text)?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }

  /** What was read since that place. */
  since(at: number): string {
    return this.#text.slice(at, this.at);
  }

  /** Goes past blanks, continued lines and a comment. */
  skipBlanks(): void {
    this.match(/(?:[ \t]|\\\n)*/y);
    this.match(/#[^\n]*/y);
  }

  /** The text up to a sign, and past it. */
  until(sign: string, what: string): string {
    const end = this.#text.indexOf(sign, this.at);
    if (end === -1) throw this.incomplete(`${what} is not closed: ${sign} is missing`);
    const found = this.#text.slice(this.at, end);
    this.at = end + sign.length;
    return found;
  }

  /** The error of a program that ends too early. */
  incomplete(message: string): ShellSyntaxError {
    this.at = this.#text.length;
    return new ShellSyntaxError(`syntax error: ${message}`, this.line, true);
  }

  /** The error of something that is not here. */
  refused(message: string): ShellSyntaxError {
    return new ShellSyntaxError(`syntax error: ${message}`, this.line);
  }

  /** The error of something that cannot stand here. */
  unexpected(): ShellSyntaxError {
    if (this.isAtEnd) return this.incomplete('unexpected end of file');
    const token = /(?:&&|\|\||;;&?|;&|[|&;<>()]|[^\s|&;<>()]+|\n)/y;
    const { at, line } = this;
    const found = this.match(token) ?? this.sign;
    this.at = at;
    const named = found === '\n' ? 'newline' : found;
    return new ShellSyntaxError(`syntax error near unexpected token \`${named}'`, line);
  }
}
