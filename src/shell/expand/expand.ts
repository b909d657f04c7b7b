import type { Part, Word } from '../parse/tree.ts';
import { folderOf } from '../paths.ts';
import { decode } from '../run/bytes.ts';
import { expandBraces } from './braces.ts';
import { calculateText } from './calculate-text.ts';
import type { Expansion } from './expansion.ts';
import { blanks, type ExpandedSign, split, textOf } from './fields.ts';
import { isPattern, matchPaths, patternSource } from './glob.ts';
import { expandParameter } from './parameter.ts';

/** The words that these become: variables are replaced, blanks split what is not quoted, patterns become paths. */
export async function expandWords(words: readonly Word[], how: Expansion): Promise<readonly string[]> {
  const expanded: string[] = [];
  const { options } = how.state;
  for (const word of words) {
    const signs = await signsOf(word, how);
    // Braces are the first that is looked at; what came out of a variable has none.
    for (const field of expandBraces(signs, isWritten).flatMap((one) => split(one, separatorsOf(how)))) {
      const matches = isPattern(field) && !options.has('f');
      const paths = matches ? await matchPaths(field, how.state, how.files) : [];
      if (paths.length > 0) expanded.push(...paths);
      else if (!matches || !options.has('nullglob')) expanded.push(textOf(field));
    }
  }
  return expanded;
}

/** The one text that a word becomes: as the value of a variable, the end of a redirect, a here-document. */
export async function expandText(word: Word, how: Expansion): Promise<string> {
  return textOf(await signsOf(word, how));
}

/** A word as a pattern of the shell, or as a regular expression where `isExpression`: what is quoted stands for itself. */
export async function expandPattern(word: Word, how: Expansion, isExpression = false): Promise<string> {
  const signs = await signsOf(word, how);
  if (!isExpression) return patternSource(signs);
  return signs.map((sign) => (sign.isQuoted ? patternSource([sign]) : sign.text)).join('');
}

/** What a word calculates. */
export async function expandNumber(word: Word, how: Expansion): Promise<bigint> {
  return calculateText(await expandText(word, how), how.state);
}

/** Whether a sign is one that stands in the program itself, unquoted. */
const isWritten = (sign: ExpandedSign | undefined, text: string) =>
  sign?.text === text && !sign.isQuoted && sign.from === undefined;

const separatorsOf = ({ state }: Expansion) => state.variables.get('IFS') ?? blanks;

async function signsOf(word: Word, how: Expansion): Promise<readonly ExpandedSign[]> {
  const signs: ExpandedSign[] = [];
  for (const [index, part] of word.entries()) {
    const isHome = index === 0 && isHomeSign(part, word.length);
    const more = isHome
      ? [{ text: folderOf.home, isQuoted: true }, ...signsIn(part.text.slice(1), false)]
      : await signsOfPart(part, how);
    for (const sign of more) signs.push(sign);
  }
  return signs;
}

function isHomeSign(part: Part, length: number): part is Part & { readonly kind: 'text' } {
  if (part.kind !== 'text' || part.isQuoted) return false;
  return (part.text === '~' && length === 1) || part.text.startsWith('~/');
}

async function signsOfPart(part: Part, how: Expansion): Promise<readonly ExpandedSign[]> {
  const { isQuoted } = part;
  if (part.kind === 'text') return signsIn(part.text, isQuoted);
  if (part.kind === 'arithmetic')
    return signsIn(String(await expandNumber(part.word, how)), isQuoted, 'value');
  if (part.kind === 'command')
    return signsIn(decode(await how.capture(part.script)).replace(/\n+$/, ''), isQuoted, 'value');
  const values = await expandParameter(part, how, (word) => signsOf(word ?? [], how));
  if ('signs' in values) {
    if (isQuoted) return values.signs.length > 0 ? values.signs : signsIn('', true);
    return values.signs.map((sign) => ((sign.from ?? sign.isQuoted) ? sign : { ...sign, from: 'value' }));
  }
  const { texts, isList } = values;
  if (!isList) return signsIn(texts.join(''), isQuoted, 'value');
  const between = isList === '@' ? ' ' : separatorsOf(how).charAt(0);
  if (isList === '*' && isQuoted) return signsIn(texts.join(between), true);
  // Each is a word of its own, whatever is in it.
  return texts.flatMap((text, index) => [
    ...(index > 0 ? [{ text: between, isQuoted: true, from: 'break' } as const] : []),
    ...signsIn(text, isQuoted, 'value'),
  ]);
}

/** What is quoted stays together, and is a word even where nothing is in it. */
function signsIn(text: string, isQuoted: boolean, from?: 'value'): readonly ExpandedSign[] {
  if (isQuoted) return [{ text, isQuoted }];
  return Array.from(text, (sign) => ({ text: sign, isQuoted, ...(from && { from }) }));
}
