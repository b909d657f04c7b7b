import type { Grammar } from './grammar.ts';
import { readAssignment } from './read-assignment.ts';
import type { Assignment, Redirect, SimpleCommand, Word } from './tree.ts';

/** Commands whose words may be written like assignments. */
const declaring = new Set(['local', 'declare', 'typeset', 'readonly', 'export']);

/**
 * Reads a command by its name, with its words and redirects.
 *
 * @throws ShellSyntaxError where none begins here.
 * @see https://www.gnu.org/software/bash/manual/html_node/Simple-Commands.html
 */
export function readSimple(grammar: Grammar): SimpleCommand {
  const { reader } = grammar;
  reader.skipBlanks();
  const { line, at } = reader;
  const [assignments, words, redirects] = [[] as Assignment[], [] as Word[], [] as Redirect[]];
  let declared: (Word | Assignment)[] | undefined;
  for (;;) {
    const redirect = grammar.redirect();
    if (redirect) {
      redirects.push(redirect);
      continue;
    }
    const assignment = words.length === 0 || declared ? readAssignment(grammar) : undefined;
    if (assignment) {
      (declared ?? assignments).push(assignment);
      continue;
    }
    const word = grammar.word();
    if (!word) break;
    (declared ?? words).push(word);
    if (words.length === 1 && declares(word)) declared ??= [];
  }
  if (assignments.length + words.length + redirects.length === 0) throw reader.unexpected();
  const text = reader.since(at).trim();
  return { kind: 'simple', assignments, words, redirects, text, line, ...(declared && { declared }) };
}

function declares(word: Word): boolean {
  const [part] = word;
  return word.length === 1 && part?.kind === 'text' && declaring.has(part.text);
}
