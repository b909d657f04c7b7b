import type { Grammar } from './grammar.ts';
import { readCase } from './read-case.ts';
import { readCondition } from './read-condition.ts';
import { readFor } from './read-for.ts';
import { readCalculation } from './read-word.ts';
import type { Branch, CompoundCommand, Redirect } from './tree.ts';

/**
 * Reads the command that begins here and holds others; `undefined` where none does.
 *
 * @see https://www.gnu.org/software/bash/manual/html_node/Compound-Commands.html
 */
export function readCompound(grammar: Grammar): CompoundCommand | undefined {
  const command = readOne(grammar);
  if (!command) return undefined;
  const redirects: Redirect[] = [];
  for (;;) {
    const redirect = grammar.redirect();
    if (!redirect) return { ...command, redirects };
    redirects.push(redirect);
  }
}

function readOne(grammar: Grammar): DistributiveOmit<CompoundCommand, 'redirects'> | undefined {
  const { reader } = grammar;
  const { at } = reader;
  if (reader.take('((')) {
    const [word] = readCalculation(reader, grammar.readScript) ?? [];
    if (word) return { kind: '((', word };
    // Two shells, one in the other.
    reader.at = at;
  }
  if (reader.take('(')) {
    const body = grammar.script();
    if (body.length === 0 || !reader.take(')')) throw reader.unexpected();
    return { kind: 'group', isSubshell: true, body };
  }
  if (grammar.keyword('{')) return { kind: 'group', isSubshell: false, body: grammar.body('}') };
  if (grammar.keyword('for')) return readFor(grammar);
  if (grammar.keyword('case')) return readCase(grammar);
  if (grammar.keyword('if')) return readIf(grammar);
  if (grammar.keyword('[[')) {
    const condition = readCondition(reader, grammar.readScript, () => grammar.skipLines());
    if (!grammar.keyword(']]')) throw reader.unexpected();
    return { kind: '[[', condition };
  }
  const until = grammar.keyword('until');
  if (!until && !grammar.keyword('while')) return undefined;
  return { kind: 'loop', until, condition: grammar.body('do'), body: grammar.body('done') };
}

function readIf(grammar: Grammar) {
  const branches: Branch[] = [];
  do branches.push({ condition: grammar.body('then'), body: grammar.script() });
  while (grammar.keyword('elif'));
  const otherwise = grammar.keyword('else') ? grammar.script() : [];
  if (!grammar.keyword('fi')) throw grammar.reader.unexpected();
  return { kind: 'if', branches, otherwise } as const;
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
