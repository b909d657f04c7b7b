import { TokenReader } from './token-reader.ts';
import { parseTerm } from './parse-term.ts';
import { tokensOf, unexpected } from './tokens.ts';
import { type Definition, type Filter, identity, type Pattern } from './tree.ts';
import { parsePattern } from './parse-pattern.ts';

/** Reads a program of `jq`. Throws {@link JqSyntaxError}. */
export function parseProgram(program: string): Filter {
  const reader = new TokenReader(tokensOf(program), { pipe: parsePipe, postfix: parsePostfix });
  const definitions = parseDefinitions(reader);
  const filter = reader.isAtEnd ? identity : parsePipe(reader);
  if (!reader.isAtEnd) throw unexpected(reader.next?.text);
  return definitions.reduceRight<Filter>(
    (body, definition) => ({ kind: 'define', definition, body }),
    filter,
  );
}

/** Reads definitions alone. */
export function parseLibrary(program: string): readonly Definition[] {
  return parseDefinitions(new TokenReader(tokensOf(program), { pipe: parsePipe, postfix: parsePostfix }));
}

function parseDefinitions(reader: TokenReader): readonly Definition[] {
  const definitions: Definition[] = [];
  while (reader.takes('def')) definitions.push(parseDefinition(reader));
  return definitions;
}

function parseDefinition(reader: TokenReader): Definition {
  const name = reader.take('name');
  const parameters: string[] = [];
  if (reader.takes('('))
    do parameters.push(reader.next?.kind === 'variable' ? reader.take('variable') : reader.take('name'));
    while (reader.goesOn(';', ')'));
  reader.must(':');
  const body = parsePipe(reader);
  reader.must(';');
  return { name, parameters, body };
}

/** A whole filter: what stands between parentheses. */
function parsePipe(reader: TokenReader): Filter {
  if (reader.takes('def')) {
    const definition = parseDefinition(reader);
    return { kind: 'define', definition, body: parsePipe(reader) };
  }
  if (reader.takes('label')) {
    const name = reader.take('variable');
    reader.must('|');
    return { kind: 'label', name, body: parsePipe(reader) };
  }
  const left = parseComma(reader);
  if (reader.takes('as')) {
    const patterns: Pattern[] = [];
    do patterns.push(parsePattern(reader));
    while (reader.takes('?//'));
    reader.must('|');
    return withBindings(left, patterns, parsePipe(reader));
  }
  return reader.takes('|') ? { kind: 'pipe', left, right: parsePipe(reader) } : left;
}

/** In `1, . as $x | $x`, what is bound is the last term alone. */
function withBindings(of: Filter, patterns: readonly Pattern[], body: Filter): Filter {
  if (of.kind === 'comma') return { ...of, right: withBindings(of.right, patterns, body) };
  if (of.kind === 'calculate' || of.kind === 'alternative' || of.kind === 'and' || of.kind === 'or')
    return { ...of, right: withBindings(of.right, patterns, body) };
  return { kind: 'as', of, patterns, body };
}

function parseComma(reader: TokenReader): Filter {
  let left = parseOperators(reader, 0);
  while (reader.takes(',')) left = { kind: 'comma', left, right: parseOperators(reader, 0) };
  return left;
}

/** From those that bind least. What stands alone has no other of its kind beside it. */
const levels: readonly { readonly signs: readonly string[]; readonly group: 'right' | 'alone' | 'left' }[] = [
  { signs: ['//'], group: 'right' },
  { signs: ['=', '|=', '+=', '-=', '*=', '/=', '%=', '//='], group: 'alone' },
  { signs: ['or'], group: 'left' },
  { signs: ['and'], group: 'left' },
  { signs: ['==', '!=', '<', '<=', '>', '>='], group: 'alone' },
  { signs: ['+', '-'], group: 'left' },
  { signs: ['*', '/', '%'], group: 'left' },
];

function parseOperators(reader: TokenReader, depth: number): Filter {
  const level = levels[depth];
  if (!level) return parsePostfix(reader);
  let left = parseOperators(reader, depth + 1);
  for (let sign = reader.takesOne(level.signs); sign !== undefined; sign = reader.takesOne(level.signs)) {
    const right = parseOperators(reader, level.group === 'right' ? depth : depth + 1);
    left = operation(sign, left, right);
    if (level.group === 'alone') break;
  }
  return left;
}

function operation(sign: string, left: Filter, right: Filter): Filter {
  if (sign === '//') return { kind: 'alternative', left, right };
  if (sign === 'and' || sign === 'or') return { kind: sign, left, right };
  return /^[^=!<>]*=$/.test(sign)
    ? { kind: 'assign', sign, left, right }
    : { kind: 'calculate', sign, left, right };
}

function parsePostfix(reader: TokenReader): Filter {
  if (reader.takes('-')) return { kind: 'negate', of: parsePostfix(reader) };
  return parseTerm(reader);
}
