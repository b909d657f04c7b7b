import type { Reader } from './reader.ts';
import type { Parameter, Word } from './tree.ts';

/** Reads a word up to one of the signs in `ends`, which stays. */
type ReadInside = (ends: string, isQuoted: boolean) => Word;

/** What turns one text into another, as in `${name@Q}`. */
const transformations = 'QULu';

/**
 * Reads what stands in `${ }`, from behind its `{`, and past its `}`.
 *
 * @see https://www.gnu.org/software/bash/manual/html_node/Shell-Parameter-Expansion.html
 */
export function readParameter(
  reader: Reader,
  isQuoted: boolean,
  inside: ReadInside,
  subscript: () => Word,
): Parameter {
  const { at } = reader;
  const isLength = reader.match(/#(?=(?:[A-Za-z_]\w*|\d+|[@*?$!#-])[}[])/y) !== undefined;
  const isIndirect = !isLength && reader.match(/!(?=[A-Za-z_\d@*#])/y) !== undefined;
  const name = reader.match(/[A-Za-z_]\w*|\d+|[?#$!@*-]/y);
  const bad = () => {
    reader.at = at;
    return reader.refused(`\${${reader.match(/[^}\n]*/y) ?? ''}}: bad substitution`);
  };
  if (name === undefined) throw reader.isAtEnd ? reader.unexpected() : bad();
  const index = /^\w/.test(name) && reader.take('[') ? indexOf(subscript()) : undefined;
  const parameter = { name, ...(index && { index }) };
  if (isIndirect) {
    const operator = index === '@' || index === '*' ? 'keys' : 'names';
    if (operator === 'keys' ? reader.take('}') : reader.match(/[@*]\}/y)) return { ...parameter, operator };
  }
  const subject = { ...parameter, ...(isIndirect && { isIndirect }) };
  if (reader.take('}')) return { ...subject, ...(isLength && { operator: 'length' }) };
  const operator = reader.match(/:?[-=+?]|##?|%%?|\/[/#%]?|\^\^?|,,?|@[A-Za-z]|:/y);
  if (operator === undefined) throw reader.isAtEnd ? reader.unexpected() : bad();
  if (operator.startsWith('@') && !transformations.includes(operator.charAt(1))) throw bad();
  // What stands for others, as `*`, counts in quotes, too; quotes in it are its own.
  const isPattern = /^(?:[#%/^,])/.test(operator);
  const ends = operator === ':' ? ':}' : operator.startsWith('/') ? '/}' : '}';
  // In `${path////:}`, the third slash is what is looked for.
  const slash: Word =
    operator === '//' && reader.take('/') ? [{ kind: 'text', isQuoted: true, text: '/' }] : [];
  const word = [...slash, ...inside(ends, isQuoted && !isPattern)];
  const hasOther = (operator === ':' && reader.take(':')) || (operator.startsWith('/') && reader.take('/'));
  const other = hasOther ? inside('}', isQuoted && !isPattern) : undefined;
  reader.take('}');
  return { ...subject, operator, word, ...(other && { other }) };
}

/** All of an array, or one of its items. */
function indexOf(word: Word): '@' | '*' | Word {
  const [part] = word;
  if (word.length !== 1 || part?.kind !== 'text') return word;
  return part.text === '@' || part.text === '*' ? part.text : word;
}
