import { parsePattern } from './parse-pattern.ts';
import type { TokenReader } from './token-reader.ts';
import { unexpected } from './tokens.ts';
import { type Filter, identity, literal } from './tree.ts';

/** Reads a term, with what is attached to it: `.a[0]?`. */
export function parseTerm(reader: TokenReader): Filter {
  let term = parseStart(reader);
  for (;;) {
    const field = reader.takeWord('field');
    if (field !== undefined) term = { kind: 'index', of: term, key: literal(field.slice(1)) };
    else if (reader.takes('?')) term = { kind: 'optional', of: term };
    else if (reader.takes('[')) term = parseBrackets(reader, term);
    else if (reader.takes('.')) {
      const text = reader.takeText();
      if (text) term = { kind: 'index', of: term, key: reader.text(text) };
      else {
        reader.must('[');
        term = parseBrackets(reader, term);
      }
    } else return term;
  }
}

function parseBrackets(reader: TokenReader, of: Filter): Filter {
  if (reader.takes(']')) return { kind: 'each', of };
  if (reader.takes(':')) {
    const to = reader.pipe();
    reader.must(']');
    return { kind: 'slice', of, from: literal(null), to };
  }
  const key = reader.pipe();
  if (reader.takes(']')) return { kind: 'index', of, key };
  reader.must(':');
  const to = reader.takes(']') ? undefined : reader.pipe();
  if (to) reader.must(']');
  return { kind: 'slice', of, from: key, to: to ?? literal(null) };
}

function parseStart(reader: TokenReader): Filter {
  const inside = (end: string) => {
    const filter = reader.pipe();
    reader.must(end);
    return filter;
  };
  const token = reader.next;
  if (!token) throw unexpected(undefined);
  if (token.kind === 'field') return identity;
  if (reader.takeWord('number') !== undefined) return literal(Number(token.text));
  const text = reader.takeText();
  if (text) return reader.text(text);
  if (reader.takeWord('format') !== undefined) {
    const parts = reader.takeText();
    const name = token.text.slice(1);
    return parts ? reader.text(parts, name) : { kind: 'format', name };
  }
  if (reader.takeWord('variable') !== undefined) return { kind: 'variable', name: token.text };
  if (reader.takes('..')) return { kind: 'recurse' };
  if (reader.takes('.')) {
    const key = reader.takeText();
    return key ? { kind: 'index', of: identity, key: reader.text(key) } : identity;
  }
  if (reader.takes('(')) return inside(')');
  if (reader.takes('[')) return { kind: 'array', items: reader.takes(']') ? undefined : inside(']') };
  if (reader.takes('{')) return parseObject(reader);
  if (token.kind === 'name') return parseWord(reader);
  throw unexpected(token.text);
}

/** Words of the language, and calls. */
function parseWord(reader: TokenReader): Filter {
  if (reader.takes('if')) return parseIf(reader);
  if (reader.takes('try')) {
    const body = reader.postfix();
    const caught: Filter = reader.takes('catch')
      ? reader.postfix()
      : { kind: 'call', name: 'empty', args: [] };
    return { kind: 'try', body, caught };
  }
  if (reader.takes('break')) return { kind: 'break', name: reader.take('variable') };
  if (reader.takes('reduce') || reader.next?.text === 'foreach') {
    const kind = reader.takes('foreach') ? 'foreach' : 'reduce';
    const of = reader.postfix();
    reader.must('as');
    const pattern = parsePattern(reader);
    reader.must('(');
    const start = reader.pipe();
    reader.must(';');
    const update = reader.pipe();
    const extract = kind === 'foreach' && reader.takes(';') ? reader.pipe() : identity;
    reader.must(')');
    return kind === 'reduce'
      ? { kind, of, pattern, start, update }
      : { kind, of, pattern, start, update, extract };
  }
  const name = reader.take('name');
  if (/^(?:then|elif|else|end|as|and|or|catch|def|__loc__)$/.test(name)) throw unexpected(name);
  const args: Filter[] = [];
  if (reader.takes('('))
    do args.push(reader.pipe());
    while (reader.goesOn(';', ')'));
  if (args.length === 0 && /^(?:true|false|null)$/.test(name))
    return literal(JSON.parse(name) as boolean | null);
  return { kind: 'call', name, args };
}

function parseIf(reader: TokenReader): Filter {
  const condition = reader.pipe();
  reader.must('then');
  const then = reader.pipe();
  if (reader.takes('elif')) return { kind: 'if', condition, then, otherwise: parseIf(reader) };
  const otherwise = reader.takes('else') ? reader.pipe() : identity;
  reader.must('end');
  return { kind: 'if', condition, then, otherwise };
}

function parseObject(reader: TokenReader): Filter {
  const entries: (readonly [Filter, Filter])[] = [];
  const value = (): Filter => {
    let term = reader.postfix();
    while (reader.takes('|')) term = { kind: 'pipe', left: term, right: reader.postfix() };
    return term;
  };
  if (reader.takes('}')) return { kind: 'object', entries };
  do {
    const { next } = reader;
    const variable = reader.takeWord('variable');
    let key: Filter;
    if (variable !== undefined) {
      entries.push([literal(variable.slice(1)), { kind: 'variable', name: variable }]);
      continue;
    }
    const format = reader.takeWord('format');
    const word = reader.takeWord('name') ?? reader.takeWord('number');
    const text = reader.takeText();
    if (text) key = reader.text(text, format?.slice(1) ?? 'text');
    else if (word !== undefined) key = literal(word);
    else if (reader.takes('(')) {
      key = reader.pipe();
      reader.must(')');
    } else throw unexpected(next?.text);
    entries.push([key, reader.takes(':') ? value() : { kind: 'index', of: identity, key }]);
  } while (reader.goesOn(',', '}'));
  return { kind: 'object', entries };
}
