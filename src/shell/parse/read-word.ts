import { readArithmetic } from './read-arithmetic.ts';
import { readEscaped } from './read-escaped.ts';
import { readParameter } from './read-parameter.ts';
import { Reader } from './reader.ts';
import type { Part, Script, Word } from './tree.ts';

/** Reads the program inside of `$( )`, up to its `)`. */
export type ReadScript = (reader: Reader) => Script;

/** Reads the word that begins here; `undefined` where none does. */
export function readWord(reader: Reader, readScript: ReadScript): Word | undefined {
  const parts: Part[] = [];
  while (!reader.isAtBreak) {
    if (reader.take('\\\n')) continue;
    parts.push(...readPart(reader, readScript));
  }
  return parts.length > 0 ? parts : undefined;
}

/** Signs that a regular expression is made of, and that end any other word. */
const ofExpressions = /[()|<>&;]/y;

/** Reads a regular expression, as behind `=~`: up to a blank that stands in no parentheses. */
export function readExpression(reader: Reader, readScript: ReadScript): Word | undefined {
  const parts: Part[] = [];
  for (let depth = 0; !reader.isAtEnd && (depth > 0 || !/\s/.test(reader.sign));) {
    const text = reader.match(/\s/y) ?? reader.match(ofExpressions);
    if (text === '(') depth += 1;
    if (text === ')') depth -= 1;
    if (text === undefined) parts.push(...readPart(reader, readScript));
    else parts.push({ kind: 'text', isQuoted: false, text });
  }
  return parts.length > 0 ? parts : undefined;
}

function readPart(reader: Reader, readScript: ReadScript): readonly Part[] {
  if (reader.take("'"))
    return [{ kind: 'text', isQuoted: true, text: reader.until("'", 'the text in single quotes') }];
  if (reader.take('"') || reader.take('$"')) return readQuoted(reader, readScript, '"');
  if (reader.take('\\')) {
    const text = reader.sign;
    reader.at += 1;
    return [{ kind: 'text', isQuoted: true, text }];
  }
  if (reader.take("$'")) return [{ kind: 'text', isQuoted: true, text: readEscaped(reader) }];
  if (reader.sees('$') || reader.sees('`')) return [readDollar(reader, readScript, false)];
  const text = reader.match(/[^\s|&;<>()'"\\$`]+/y) ?? '';
  return [{ kind: 'text', isQuoted: false, text }];
}

/** Reads text in which variables count, and blanks do not: up to `end`, or to the end where that is empty. */
export function readQuoted(reader: Reader, readScript: ReadScript, end: '"' | ''): readonly Part[] {
  const parts: Part[] = [];
  while (end === '' || !reader.take(end)) {
    if (reader.isAtEnd) {
      if (end === '') break;
      throw reader.incomplete('the text in double quotes is not closed');
    }
    parts.push(...readQuotedPart(reader, readScript, end));
  }
  // Quotes around nothing are a word, too.
  return parts.length > 0 ? parts : [{ kind: 'text', isQuoted: true, text: '' }];
}

function readQuotedPart(reader: Reader, readScript: ReadScript, end: '"' | '}' | ''): readonly Part[] {
  if (reader.take('\\')) {
    const next = reader.sign;
    reader.at += 1;
    if (next === '\n') return [];
    const isEscape = '$`\\'.includes(next) || (end !== '' && `"${end}`.includes(next));
    return [{ kind: 'text', isQuoted: true, text: isEscape ? next : `\\${next}` }];
  }
  if (reader.sees('$') || reader.sees('`')) return [readDollar(reader, readScript, true)];
  const plain = end === '' ? /[^\\$`]+/y : end === '"' ? /[^"\\$`]+/y : /[^"}\\$`]/y;
  return [{ kind: 'text', isQuoted: true, text: reader.match(plain) ?? '' }];
}

/** Reads a word inside of `${ }` or `[ ]`, up to one of the signs in `ends`, which stays. Blanks are a part of it. */
function readInside(reader: Reader, readScript: ReadScript, ends: string, isQuoted: boolean): Word {
  const parts: Part[] = [];
  while (!ends.includes(reader.sign)) {
    if (!isQuoted) {
      const sign = reader.match(/[\s|&;<>()]|[^\s|&;<>()'"\\$`]/y);
      if (sign === undefined) parts.push(...readPart(reader, readScript));
      else parts.push({ kind: 'text', isQuoted, text: sign });
    } else if (reader.take('"')) parts.push(...readQuoted(reader, readScript, '"'));
    else parts.push(...readQuotedPart(reader, readScript, '}'));
  }
  // At the end, the sign is empty, and so among all others.
  if (reader.isAtEnd) throw reader.incomplete(`${ends.slice(-1)} is missing`);
  return parts;
}

/** Reads the index of an array, from behind its `[`, and past its `]`. */
export function readSubscript(reader: Reader, readScript: ReadScript): Word {
  const parts: Part[] = [];
  for (let depth = 0; ;) {
    parts.push(...readInside(reader, readScript, '[]', false));
    const sign = reader.sign;
    reader.at += 1;
    depth += sign === '[' ? 1 : -1;
    if (depth < 0) return parts;
    parts.push({ kind: 'text', isQuoted: false, text: sign });
  }
}

/** Reads a calculation, from behind its `((`, and past its `))`: one, or those between a sign. `undefined` where it is none, after all. */
export function readCalculation(reader: Reader, readScript: ReadScript, separator = ''): Word[] | undefined {
  return readArithmetic(reader, separator, () => readDollar(reader, readScript, true));
}

/** Reads what begins with `$`, or with a backquote. */
function readDollar(reader: Reader, readScript: ReadScript, isQuoted: boolean): Part {
  if (reader.take('`')) {
    const inner = reader.match(/(?:[^`\\]|\\[^])*/y) ?? '';
    if (!reader.take('`')) throw reader.incomplete('the command in backquotes is not closed: ` is missing');
    const text = inner.replace(isQuoted ? /\\([`\\$"])/g : /\\([`\\$])/g, '$1');
    return { kind: 'command', isQuoted, script: readScript(new Reader(`${text})`)) };
  }
  reader.take('$');
  const { at } = reader;
  if (reader.take('((')) {
    const [word] = readCalculation(reader, readScript) ?? [];
    if (word) return { kind: 'arithmetic', isQuoted, word };
    reader.at = at;
  }
  if (reader.take('(')) return { kind: 'command', isQuoted, script: readScript(reader) };
  if (reader.take('{')) {
    const inside = (ends: string, quoted: boolean) => readInside(reader, readScript, ends, quoted);
    const parameter = readParameter(reader, isQuoted, inside, () => readSubscript(reader, readScript));
    return { kind: 'variable', isQuoted, ...parameter };
  }
  const name = reader.match(/[A-Za-z_]\w*|[0-9?#$!@*-]/y);
  if (name === undefined) return { kind: 'text', isQuoted, text: '$' };
  return { kind: 'variable', isQuoted, name };
}
