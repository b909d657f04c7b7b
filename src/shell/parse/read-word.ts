import type { Part, Script, Word } from './tree.ts';
import { readEscaped } from './read-escaped.ts';
import { Reader } from './reader.ts';

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
  if (reader.take('"')) return readQuoted(reader, readScript, '"');
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
export function readQuoted(reader: Reader, readScript: ReadScript, end: '"' | '}' | ''): readonly Part[] {
  // Quotes around nothing are a word, too.
  const parts: Part[] = [{ kind: 'text', isQuoted: true, text: '' }];
  while (end === '' || !reader.take(end)) {
    if (reader.isAtEnd) {
      if (end === '') break;
      throw reader.incomplete(`${end === '"' ? 'the text in double quotes' : '${'} is not closed`);
    }
    if (reader.take('\\')) {
      const next = reader.sign;
      reader.at += 1;
      if (next === '\n') continue;
      const isEscape = '$`\\'.includes(next) || (end !== '' && next === end);
      parts.push({ kind: 'text', isQuoted: true, text: isEscape ? next : `\\${next}` });
    } else if (reader.sees('$') || reader.sees('`')) parts.push(readDollar(reader, readScript, true));
    else {
      const plain = end === '"' ? /[^"\\$`]+/y : end === '}' ? /[^}\\$`]+/y : /[^\\$`]+/y;
      parts.push({ kind: 'text', isQuoted: true, text: reader.match(plain) ?? '' });
    }
  }
  return parts;
}

/** Reads what begins with `$`, or with a backquote. */
function readDollar(reader: Reader, readScript: ReadScript, isQuoted: boolean): Part {
  if (reader.take('`')) {
    const inner = reader.until('`', 'the command in backquotes');
    return { kind: 'command', isQuoted, script: readScript(new Reader(`${inner})`)) };
  }
  reader.take('$');
  if (reader.take('((')) return { kind: 'arithmetic', isQuoted, word: readArithmetic(reader, readScript) };
  if (reader.take('(')) return { kind: 'command', isQuoted, script: readScript(reader) };
  if (reader.take('{')) return { isQuoted, ...readBraces(reader, readScript) };
  const name = reader.match(/[A-Za-z_]\w*|[0-9?#$!@*]/y);
  if (name === undefined) return { kind: 'text', isQuoted, text: '$' };
  return { kind: 'variable', isQuoted, name };
}

function readBraces(reader: Reader, readScript: ReadScript) {
  const isLength = reader.sees('#') && !reader.sees('#}') && reader.take('#');
  const name = reader.match(/BASH_REMATCH\[\d+\]|[A-Za-z_]\w*|[0-9?#$!@*]/y);
  if (name === undefined) throw reader.unexpected();
  if (reader.take('}')) return { kind: 'variable', name, ...(isLength && { operator: 'length' }) } as const;
  const operator = reader.match(/:?[-=+?]|##?|%%?/y);
  if (operator === undefined) throw reader.unexpected();
  return { kind: 'variable', name, operator, word: readQuoted(reader, readScript, '}') } as const;
}

/** Reads up to `))`, with the parentheses in between. */
function readArithmetic(reader: Reader, readScript: ReadScript): Word {
  const parts: Part[] = [];
  let depth = 0;
  for (;;) {
    if (reader.isAtEnd) throw reader.incomplete('$(( is not closed: )) is missing');
    if (depth === 0 && reader.take('))')) return parts;
    if (reader.sees('$') || reader.sees('`')) {
      parts.push(readDollar(reader, readScript, true));
      continue;
    }
    if (reader.sees('(')) depth += 1;
    if (reader.sees(')')) depth -= 1;
    parts.push({ kind: 'text', isQuoted: true, text: reader.sign });
    reader.at += 1;
  }
}
