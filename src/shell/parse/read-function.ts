import type { Grammar } from './grammar.ts';
import { readCompound } from './read-compound.ts';
import type { FunctionDefinition } from './tree.ts';

const parentheses = String.raw`[ \t]*\([ \t]*\)`;
const name = String.raw`[^\s|&;<>()$\`'"\\=]+`;

/**
 * Reads the function that begins here: `name() { …; }`, or `function name { …; }`; `undefined` where none does.
 *
 * @see https://www.gnu.org/software/bash/manual/html_node/Shell-Functions.html
 */
export function readFunction(grammar: Grammar): FunctionDefinition | undefined {
  const { reader } = grammar;
  const { at } = reader;
  const isNamed = grammar.keyword('function');
  if (isNamed) reader.skipBlanks();
  const pattern = isNamed ? `${name}(?:${parentheses})?` : name + parentheses;
  const head = reader.match(new RegExp(pattern, 'y'));
  if (head === undefined && !isNamed) return undefined;
  grammar.skipLines();
  const body = head === undefined ? undefined : readCompound(grammar);
  if (head === undefined || !body) throw reader.unexpected();
  return {
    kind: 'function',
    name: head.replace(/[ \t(].*/, ''),
    body,
    text: reader.since(at),
    redirects: [],
  };
}
