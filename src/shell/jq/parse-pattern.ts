import type { TokenReader } from './token-reader.ts';
import { unexpected } from './tokens.ts';
import { type Filter, literal, type Pattern } from './tree.ts';

type Entry = Extract<Pattern, { readonly kind: 'object' }>['entries'][number];

/** Reads what stands behind `as`: `$x`, `[$a, $b]`, `{name: $n, $size}`. */
export function parsePattern(reader: TokenReader): Pattern {
  if (reader.takes('[')) {
    const items: Pattern[] = [];
    do items.push(parsePattern(reader));
    while (reader.goesOn(',', ']'));
    return { kind: 'array', items };
  }
  if (!reader.takes('{')) return { kind: 'variable', name: reader.take('variable') };
  const entries: Entry[] = [];
  do {
    const variable = reader.takeWord('variable');
    const key = variable === undefined ? parseKey(reader) : literal(variable.slice(1));
    const value = reader.takes(':') ? parsePattern(reader) : undefined;
    if (variable === undefined && !value) throw unexpected(reader.next?.text);
    entries.push({ key, variable, value });
  } while (reader.goesOn(',', '}'));
  return { kind: 'object', entries };
}

function parseKey(reader: TokenReader): Filter {
  const name = reader.takeWord('name');
  if (name !== undefined) return literal(name);
  const text = reader.takeText();
  if (text) return reader.text(text);
  reader.must('(');
  const key = reader.pipe();
  reader.must(')');
  return key;
}
