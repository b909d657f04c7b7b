import type { Grammar } from './grammar.ts';
import { readCalculation } from './read-word.ts';
import type { Script, Word } from './tree.ts';

/** All that a program was given: `for name; do …; done` goes through it. */
const parameters: Word = [{ kind: 'variable', name: '@', isQuoted: true }];

/**
 * Reads a `for`, from behind that word.
 *
 * @see https://www.gnu.org/software/bash/manual/html_node/Looping-Constructs.html
 */
export function readFor(grammar: Grammar) {
  const { reader } = grammar;
  reader.skipBlanks();
  if (reader.take('((')) {
    const [start = [], condition = [], step, ...more] =
      readCalculation(reader, grammar.readScript, ';') ?? [];
    if (!step || more.length > 0) throw reader.unexpected();
    return { kind: 'count', parts: [start, condition, step], body: readBody(grammar) } as const;
  }
  const name = reader.match(/[A-Za-z_]\w*(?=[\s;])/y);
  if (name === undefined) throw reader.unexpected();
  grammar.skipLines();
  const words: Word[] = [];
  if (!grammar.keyword('in')) words.push(parameters);
  else for (let word = grammar.word(); word; word = grammar.word()) words.push(word);
  return { kind: 'for', name, words, body: readBody(grammar) } as const;
}

function readBody(grammar: Grammar): Script {
  grammar.reader.skipBlanks();
  grammar.reader.take(';');
  grammar.skipLines();
  if (grammar.keyword('{')) return grammar.body('}');
  if (!grammar.keyword('do')) throw grammar.reader.unexpected();
  return grammar.body('done');
}
