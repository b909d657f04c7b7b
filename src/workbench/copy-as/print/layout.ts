import { Code, isList, isStructure, type Value } from '../read/value.ts';

/** How a language writes values. */
export interface Notation {
  readonly text: (text: string) => string;
  readonly date: (date: Date) => string;
  readonly boolean: (value: boolean) => string;
  /** The part of a structure's field before its value. */
  readonly field: (name: string) => string;
  /** The space between a brace and what is in it. */
  readonly space: string;
  /** Whether a text that is too long for the line of its field goes onto the next line. */
  readonly hangs: boolean;
}

/** Columns of a line. */
type Columns = number;

/**
 * Writes a value as formatters do: on one line if it fits, else with one field or item a line.
 * @param columnsLeft The columns left on the line on which the value begins.
 * @param width The columns of a line from that line's indent on, without those for what follows the value.
 * @param step The indent of one level.
 */
export function layOut(
  value: Value,
  notation: Notation,
  columnsLeft: Columns,
  width = columnsLeft,
  step = '  ',
): string {
  const flat = flatten(value, notation);
  if (flat.length <= columnsLeft && !mustBreak(value)) return flat;
  const inner = width - step.length;
  const line = (lead: string, item: Value) => {
    const rest = inner - lead.length - 1;
    const text = layOut(item, notation, rest, inner, step);
    // After a name as short as `ID: ` this would gain nothing. Prettier does the same.
    const isHung = notation.hangs && lead.length > 4 && typeof item === 'string' && text.length > rest;
    return shift(isHung ? `${lead.trimEnd()}\n${step}${text},\n` : `${lead}${text},\n`, step);
  };
  if (isList(value) && value.length > 0) return `[\n${value.map((item) => line('', item)).join('')}]`;
  if (!isStructure(value) || flat === '{}') return flat;
  const lines = Object.entries(value).map(([name, item]) => line(notation.field(name), item));
  return `{\n${lines.join('')}}`;
}

/** The same on one line, however long. */
export function flatten(value: Value, notation: Notation): string {
  if (isList(value)) return `[${value.map((item) => flatten(item, notation)).join(', ')}]`;
  if (isStructure(value)) {
    const fields = Object.entries(value).map(
      ([name, item]) => notation.field(name) + flatten(item, notation),
    );
    return fields.length === 0 ? '{}' : `{${notation.space}${fields.join(', ')}${notation.space}}`;
  }
  if (value instanceof Date) return notation.date(value);
  if (value instanceof Code) return value.text;
  if (typeof value === 'string') return notation.text(value);
  return typeof value === 'boolean' ? notation.boolean(value) : String(value);
}

/** Indents every line. This is safe, since no literal spans lines. */
export function shift(text: string, step = '  '): string {
  return text.replace(/^(?=.)/gm, step);
}

/** A list of structures reads better with one a line. Prettier does the same. */
function mustBreak(value: Value): boolean {
  const isRecord = (item: Value) => isStructure(item) && Object.keys(item).length > 1;
  if (isList(value)) return (value.length > 1 && value.every(isRecord)) || value.some(mustBreak);
  return isStructure(value) && Object.values(value).some(mustBreak);
}
