import { parse } from '@ansi-tools/parser';
import type { LogLevel } from '../../messages.ts';
import type { TextStyle } from '../../text-style.ts';
import type { ValueNode } from '../../value-node.ts';
import { applySgr } from './apply-sgr.ts';
import { TerminalEntry } from './entry.ts';
import { Line } from './line.ts';

/** How many characters a line of the terminal is said to have; longer ones are not broken. */
export const columns = 80;
/** How many of the last lines can still be written over. */
export const rows = 24;

/** Receives what is on the terminal. */
export interface Screen {
  /** An entry is new, or the entry of this number now reads differently. */
  print(entry: TerminalEntry): void;
  erase(id: number): void;
  clear(): void;
}

/** A write to the terminal: by a stream, or by one call of the console, all of whose lines are one entry. */
export interface Write {
  readonly level: LogLevel;
  readonly values?: readonly ValueNode[];
  readonly isCall?: boolean;
}

/** A write under way, with the entry that a call of the console fills. */
interface Writing extends Write {
  entry?: TerminalEntry;
}

const control = /[\0-\x08\x0b-\x1f\x7f-\x9f]/;

const unfinished = /\x1b(?:[[\]][\d;:?<>= ]*)?$/;

/**
 * Reads what a program writes as a terminal does: writes join into lines, what comes after a carriage return overwrites the
 * line, escape sequences colour and move. Both streams and the console write to it, as they share a terminal in Node.
 *
 * @see https://en.wikipedia.org/wiki/ANSI_escape_code
 */
export class Terminal {
  readonly #screen: Screen;
  /** The last lines, each with the entry that it is part of, once something is written on it. */
  #lines: { readonly line: Line; entry?: TerminalEntry }[] = [{ line: new Line() }];
  #row = 0;
  #column = 0;
  #saved = { row: 0, column: 0 };
  #style: TextStyle | undefined;
  #rest = '';
  #lastId = 0;
  readonly #changed = new Set<TerminalEntry>();

  constructor(screen: Screen) {
    this.#screen = screen;
  }

  /** Writes a text. A call of the console ends with a line feed. */
  write(text: string, write: Write): void {
    const writing: Writing = { ...write };
    const whole = this.#rest + text;
    this.#rest = '';
    if (control.test(whole)) this.#read(whole, writing);
    else this.#put(whole, writing);
    this.#forgetBlank();
    for (const entry of this.#changed) this.#screen.print(entry);
    this.#changed.clear();
  }

  /** Removes everything. */
  clear(): void {
    this.#lines = [{ line: new Line() }];
    this.#row = this.#column = 0;
    this.#changed.clear();
    this.#screen.clear();
  }

  #read(text: string, writing: Writing): void {
    const cut = unfinished.exec(text)?.index ?? text.length;
    this.#rest = text.slice(cut);
    for (const code of parse(text.slice(0, cut))) {
      if (code.type === 'TEXT') this.#put(code.raw, writing);
      else if (code.type === 'ESC') this.#escape(code.command);
      else if (code.type !== 'CSI') continue;
      else if (code.command === 'm') {
        this.#style = applySgr(this.#style, /([\d;:]*)m$/.exec(code.raw)?.[1] ?? '');
      } else this.#move(code.command, code.params.map(Number), writing);
    }
  }

  /** Writes text that holds no escape sequences. */
  #put(text: string, writing: Writing): void {
    const pieces = text.split(/([\n\r\b])/);
    if (writing.isCall && pieces.length > 4 * rows && !/[\r\b]/.test(text)) {
      this.#putMany(text, writing);
      return;
    }
    for (const piece of pieces) {
      if (piece === '\n') this.#feed(writing);
      else if (piece === '\r') this.#column = 0;
      else if (piece === '\b') this.#column = Math.max(0, this.#column - 1);
      else if (piece !== '') {
        const { line } = this.#enter(writing);
        this.#column = line.write(this.#column, piece, this.#style);
      }
    }
  }

  /** Writes very many lines. Those that leave the screen at once are added as text: nothing can write over them. */
  #putMany(text: string, writing: Writing): void {
    const lines = text.split('\n');
    const last = lines.splice(-rows);
    this.#put(`${lines.shift() ?? ''}\n`, writing);
    while (this.#lines.length > this.#row) this.#lines.pop();
    while (this.#lines.length > 0) this.#scroll();
    writing.entry?.append(`${lines.join('\n')}\n`, this.#style);
    this.#lines = [{ line: new Line(), ...(writing.entry && { entry: writing.entry }) }];
    this.#row = 0;
    writing.entry?.lines.push(this.#at().line);
    this.#put(last.join('\n'), writing);
  }

  #at() {
    const at = this.#lines[this.#row];
    if (!at) throw new Error('The cursor is on no line.');
    return at;
  }

  /** The cursor's line, made part of an entry, after those above it, so that entries are in order. */
  #enter(writing: Writing): { readonly line: Line } {
    const here = this.#row;
    for (this.#row = 0; this.#row < here; this.#row += 1) {
      if (!this.#at().entry) this.#open({ level: writing.level });
    }
    const at = this.#at();
    if (at.entry && writing.entry !== at.entry) {
      at.entry.take(writing, this.#column > 0);
      if (writing.isCall) writing.entry = at.entry;
      else delete writing.entry;
    } else if (!at.entry) this.#open(writing);
    if (at.entry) this.#changed.add(at.entry);
    return at;
  }

  /** Makes the cursor's line part of the call's entry, or of a new one. */
  #open(writing: Writing): void {
    const at = this.#at();
    const before = this.#lines[this.#row - 1]?.entry;
    const continues = writing.isCall && before && writing.entry === before;
    const entry = continues ? before : new TerminalEntry(++this.#lastId, writing.level, writing.values ?? []);
    at.entry = entry;
    entry.lines.push(at.line);
    if (writing.isCall) writing.entry = entry;
    this.#changed.add(entry);
  }

  #feed(writing: Writing): void {
    this.#enter(writing);
    if (!writing.isCall) delete writing.entry;
    this.#column = 0;
    this.#row += 1;
    if (this.#row < this.#lines.length) return;
    this.#lines.push({ line: new Line() });
    if (this.#lines.length > rows) this.#scroll();
  }

  /** The first line leaves the screen: it stays as it is. */
  #scroll(): void {
    const [first] = this.#lines.splice(0, 1);
    first?.entry?.freeze(first.line);
    this.#row = Math.max(0, this.#row - 1);
  }

  #move(command: string, [first = 0, second = 0]: readonly number[], writing: Writing): void {
    const by = Math.max(1, first);
    if (command === 'A' || command === 'F') this.#goTo(this.#row - by);
    else if (command === 'B' || command === 'E') this.#goTo(this.#row + by);
    else if (command === 'H' || command === 'f') this.#goTo(by - 1);
    if (command === 'E' || command === 'F') this.#column = 0;
    else if (command === 'H' || command === 'f') this.#column = Math.max(1, second) - 1;
    else if (command === 'G') this.#column = by - 1;
    else if (command === 'C') this.#column += Math.min(by, columns);
    else if (command === 'D') this.#column = Math.max(0, this.#column - by);
    else if (command === 's') this.#saved = { row: this.#row, column: this.#column };
    else if (command === 'u') this.#restore();
    else if (command === 'K') this.#eraseLine(first, writing);
    else if (command === 'J') this.#eraseScreen(first, writing);
  }

  #escape(command: string): void {
    if (command === 'c') this.clear();
    else if (command === '7') this.#saved = { row: this.#row, column: this.#column };
    else if (command === '8') this.#restore();
  }

  #restore(): void {
    this.#goTo(this.#saved.row);
    this.#column = this.#saved.column;
  }

  #goTo(row: number): void {
    this.#row = Math.max(0, Math.min(row, rows - 1));
    while (this.#lines.length <= this.#row) this.#lines.push({ line: new Line() });
  }

  #eraseLine(what: number, writing: Writing): void {
    if (!this.#at().entry) return;
    const { line } = this.#enter(writing);
    if (what === 1) line.blank(this.#column);
    else line.cut(what === 2 ? 0 : this.#column);
  }

  #eraseScreen(what: number, writing: Writing): void {
    if (what >= 2) this.clear();
    if (what !== 0) return;
    this.#eraseLine(0, writing);
    for (const { line, entry } of this.#lines.slice(this.#row + 1)) {
      line.cut(0);
      if (entry) this.#changed.add(entry);
    }
  }

  /** Removes empty lines below the cursor, as if they had never been there. */
  #forgetBlank(): void {
    while (this.#lines.length - 1 > this.#row && this.#lines.at(-1)?.line.length === 0) {
      const entry = this.#lines.pop()?.entry;
      entry?.lines.pop();
      if (!entry?.isEmpty) continue;
      this.#changed.delete(entry);
      this.#screen.erase(entry.id);
    }
  }
}
