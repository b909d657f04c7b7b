import type { Grammar } from './grammar.ts';
import type { Clause, Word } from './tree.ts';

/**
 * Reads a `case`, from behind that word.
 *
 * @see https://www.gnu.org/software/bash/manual/html_node/Conditional-Constructs.html
 */
export function readCase(grammar: Grammar) {
  const { reader } = grammar;
  const word = grammar.word();
  if (!word) throw reader.unexpected();
  grammar.skipLines();
  if (!grammar.keyword('in')) throw reader.unexpected();
  const clauses: Clause[] = [];
  let isClosed = true;
  for (;;) {
    grammar.skipLines();
    if (grammar.keyword('esac')) return { kind: 'case', word, clauses } as const;
    if (!isClosed) throw reader.unexpected();
    const patterns = readPatterns(grammar);
    const body = grammar.script();
    const end = ([';;&', ';&', ';;'] as const).find((sign) => reader.take(sign));
    // The last one needs no sign at its end.
    isClosed = end !== undefined;
    clauses.push({ patterns, body, end: end ?? ';;' });
  }
}

function readPatterns(grammar: Grammar): readonly Word[] {
  const { reader } = grammar;
  const patterns: Word[] = [];
  reader.take('(');
  do {
    const pattern = grammar.word();
    if (!pattern) throw reader.unexpected();
    patterns.push(pattern);
    reader.skipBlanks();
  } while (reader.take('|'));
  if (!reader.take(')')) throw reader.unexpected();
  return patterns;
}
