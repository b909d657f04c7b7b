import type { LogEntry, LogLevel } from '../../messages.ts';
import { outputLimits } from '../../output-limits.ts';
import type { StyledText, TextStyle } from '../../text-style.ts';
import type { ValueNode } from '../../value-node.ts';
import type { Line } from './line.ts';

/** What one call of the console printed, or one line that a stream wrote, while it may still change. */
export class TerminalEntry {
  readonly id: number;
  /** Those of its lines that can still be written over. */
  readonly lines: Line[] = [];
  #level: LogLevel;
  #values: readonly ValueNode[];
  /** Those of its lines that have left the screen, each with its line feed. */
  #head = '';
  #styledHead: StyledText[] | undefined;

  constructor(id: number, level: LogLevel, values: readonly ValueNode[]) {
    this.id = id;
    this.#level = level;
    this.#values = values;
  }

  /** Whether no line is left of it. */
  get isEmpty(): boolean {
    return this.lines.length === 0 && this.#head === '';
  }

  /** Roughly how large it is, in characters of text. */
  get size(): number {
    return (
      this.#head.length + this.lines.reduce((sum, line) => sum + line.length, 0) + 100 * this.#values.length
    );
  }

  /** Something else is written on one of its lines: after what is there, or over it. */
  take(write: { readonly level: LogLevel; readonly values?: readonly ValueNode[] }, isBehind: boolean): void {
    const isWorse = write.level === 'error' || write.level === 'warn';
    if (!isBehind || isWorse) this.#level = write.level;
    this.#values = isBehind ? [...this.#values, ...(write.values ?? [])] : (write.values ?? []);
  }

  /** Its first line leaves the screen. */
  freeze(line: Line): void {
    const at = this.lines.indexOf(line);
    if (at >= 0) this.lines.splice(at, 1);
    const { styled } = line;
    for (const { text, style } of styled ?? [{ text: line.text }]) this.append(text, style);
    this.append('\n', undefined);
  }

  /** Adds to what has left the screen. */
  append(text: string, style: TextStyle | undefined): void {
    if (style && !this.#styledHead) this.#styledHead = this.#head ? [{ text: this.#head }] : [];
    this.#styledHead?.push({ text, ...(style && { style }) });
    this.#head += text;
  }

  /** The entry as it is now, as plain data. */
  read(): LogEntry {
    // An entry all of whose lines have left the screen ends with the line feed of the last.
    const isWhole = this.lines.length === 0;
    const all = this.#head + this.lines.map((line) => line.text).join('\n');
    const text = isWhole ? all.slice(0, -1) : all;
    const cut = text.length - outputLimits.entry;
    const styled = cut > 0 ? undefined : this.#styled();
    return {
      type: 'log',
      id: this.id,
      level: this.#level,
      text: cut > 0 ? text.slice(0, outputLimits.entry) : text,
      values: this.#values,
      ...(cut > 0 && { cut }),
      ...(styled && { styled }),
    };
  }

  #styled(): readonly StyledText[] | undefined {
    const lines = this.lines.map((line) => line.styled);
    if (!this.#styledHead && !lines.some(Boolean)) return undefined;
    const parts = [...(this.#styledHead ?? [{ text: this.#head }])];
    for (const [index, line] of this.lines.entries()) {
      if (index > 0) parts.push({ text: '\n' });
      parts.push(...(lines[index] ?? [{ text: line.text }]));
    }
    // As in the text: the last line feed does not begin another line.
    if (this.lines.length === 0) parts.pop();
    return parts.filter(({ text }) => text !== '');
  }
}
