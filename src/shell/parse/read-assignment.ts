import type { Grammar } from './grammar.ts';
import { readSubscript, readWord } from './read-word.ts';
import type { ArrayItems, Assignment } from './tree.ts';

type Item = ArrayItems['items'][number];

/**
 * Reads the assignment that begins here: `name=value`, `name+=value`, `name[index]=value`, `name=(one two)`; `undefined` where none does.
 *
 * @see https://www.gnu.org/software/bash/manual/html_node/Arrays.html
 */
export function readAssignment(grammar: Grammar): Assignment | undefined {
  const { reader } = grammar;
  const { at } = reader;
  const name = reader.match(/[A-Za-z_]\w*(?=\[|\+?=)/y);
  if (name === undefined) return undefined;
  const index = reader.take('[') ? readSubscript(reader, grammar.readScript) : undefined;
  const sign = reader.match(/\+?=/y);
  if (sign === undefined) {
    reader.at = at;
    return undefined;
  }
  const isAppended = sign === '+=';
  const value = !index && reader.take('(') ? readItems(grammar) : readWord(reader, grammar.readScript);
  return { name, ...(index && { index }), isAppended, value: value ?? [] };
}

function readItems(grammar: Grammar): ArrayItems {
  const { reader } = grammar;
  const items: Item[] = [];
  for (;;) {
    grammar.skipLines();
    if (reader.take(')')) return { items };
    const item = readKeyed(grammar) ?? readPlain(grammar);
    if (!item) throw reader.unexpected();
    items.push(item);
  }
}

/** `[index]=value` */
function readKeyed(grammar: Grammar): Item | undefined {
  const { reader } = grammar;
  const { at } = reader;
  if (!reader.take('[')) return undefined;
  const index = readSubscript(reader, grammar.readScript);
  const sign = reader.match(/\+?=/y);
  if (sign !== undefined)
    return { index, isAppended: sign === '+=', value: readWord(reader, grammar.readScript) ?? [] };
  reader.at = at;
  return undefined;
}

function readPlain(grammar: Grammar): Item | undefined {
  const value = grammar.word();
  return value && { value };
}
