import { type ReadScript, readExpression, readWord } from './read-word.ts';
import type { Reader } from './reader.ts';
import type { Condition } from './tree.ts';

const comparison = /(?:==|=~|!=|=|<|>|-(?:eq|ne|lt|le|gt|ge|nt|ot|ef)(?=\s))/y;

/**
 * Reads what stands in `[[ … ]]`, up to its end.
 *
 * @param skipLines Goes past blanks and line feeds, which may stand beside `&&` and `||`.
 * @throws ShellSyntaxError where it is no condition.
 * @see https://www.gnu.org/software/bash/manual/bash.html#index-_005b_005b
 */
export function readCondition(reader: Reader, readScript: ReadScript, skipLines: () => void): Condition {
  const joined = (by: '&&' | '||', part: () => Condition): Condition => {
    let first = part();
    for (;;) {
      skipLines();
      if (!reader.take(by)) return first;
      first = { kind: 'joined', by, first, second: part() };
    }
  };
  const word = (read = readWord) => {
    reader.skipBlanks();
    const isAtEnd = reader.sees(']]');
    const found = isAtEnd ? undefined : read(reader, readScript);
    if (!found) throw reader.unexpected();
    return found;
  };
  const single = (): Condition => {
    skipLines();
    if (reader.match(/!(?=\s)/y) !== undefined) return { kind: 'not', of: single() };
    if (reader.take('(')) {
      const inner = any();
      if (!reader.take(')')) throw reader.unexpected();
      return inner;
    }
    const operator = reader.match(/-[a-zA-Z](?=[ \t])/y);
    if (operator !== undefined) return { kind: 'one', operator, value: word() };
    const value = word();
    reader.skipBlanks();
    const compared = reader.match(comparison);
    if (compared === undefined) return { kind: 'one', operator: '-n', value };
    return {
      kind: 'two',
      operator: compared,
      value,
      other: word(compared === '=~' ? readExpression : readWord),
    };
  };
  const any = (): Condition => joined('||', () => joined('&&', single));
  return any();
}
