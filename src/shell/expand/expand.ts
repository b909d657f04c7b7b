import type { Part, Script, Word } from '../parse/tree.ts';
import { folderOf } from '../paths.ts';
import type { ShellState } from '../run/state.ts';
import type { ShellFiles } from '../shell-files.ts';
import { UnboundVariable } from '../command.ts';
import { calculate } from './arithmetic.ts';
import { expandBraces } from './braces.ts';
import { isPattern, matchPaths, patternSource, type Sign } from './glob.ts';

/** What words are expanded with. */
export interface Expansion {
  readonly state: ShellState;
  readonly files: ShellFiles;
  /** What a program prints, for `$( )`. */
  readonly capture: (script: Script) => Promise<string>;
}

/** The words that these become: variables are replaced, blanks split what is not quoted, patterns become paths. */
export async function expandWords(words: readonly Word[], how: Expansion): Promise<readonly string[]> {
  const expanded: string[] = [];
  for (const word of words) {
    const fields = split(await signsOf(word, how)).flatMap((field) => expandBraces(field, isWritten));
    for (const field of fields) {
      const paths = isPattern(field) ? await matchPaths(field, how.state, how.files) : [];
      if (paths.length > 0) expanded.push(...paths);
      else expanded.push(textOf(field));
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

/** A sign that may end a field, since it came out of a variable or a command. */
interface ExpandedSign extends Sign {
  readonly splits?: boolean;
}

/** Whether a sign is one that stands in the program itself, unquoted. */
const isWritten = (sign: ExpandedSign | undefined, text: string) =>
  sign?.text === text && !sign.isQuoted && sign.splits === undefined;

/** Whether it is `$@` in quotes: as many words as there are parameters. */
const areParameters = (part: Part | undefined) =>
  part?.kind === 'variable' && part.name === '@' && part.isQuoted && part.operator === undefined;

async function signsOf(word: Word, how: Expansion): Promise<readonly ExpandedSign[]> {
  // Quotes with nothing but no parameters in them are no word at all.
  if (word.length === 2 && areParameters(word[1]) && how.state.parameters.length === 0) return [];
  const signs: ExpandedSign[] = [];
  for (const [index, part] of word.entries()) {
    if (part.kind === 'text') {
      let { text } = part;
      const isAlone = text === '~' && word.length === 1;
      if (index === 0 && !part.isQuoted && (isAlone || text.startsWith('~/')))
        text = folderOf.home + text.slice(1);
      // Quotes around nothing are a field, too.
      if (text === '') signs.push({ text, isQuoted: true });
      signs.push(...Array.from(text, (sign) => ({ text: sign, isQuoted: part.isQuoted })));
    } else if (areParameters(part)) {
      // Each parameter is a word of its own, whatever is in it.
      for (const [place, parameter] of how.state.parameters.entries()) {
        if (place > 0) signs.push({ text: ' ', isQuoted: false, splits: true });
        signs.push(
          { text: '', isQuoted: true },
          ...Array.from(parameter, (text) => ({ text, isQuoted: true })),
        );
      }
    } else {
      const value = await valueOf(part, how);
      const { isQuoted } = part;
      if (isQuoted && value === '') signs.push({ text: '', isQuoted });
      for (const sign of value)
        signs.push({ text: sign, isQuoted, splits: !isQuoted && /[ \t\n]/.test(sign) });
    }
  }
  return signs;
}

async function valueOf(part: Exclude<Part, { kind: 'text' }>, how: Expansion): Promise<string> {
  if (part.kind === 'command') return (await how.capture(part.script)).replace(/\n+$/, '');
  const read = (name: string) => variable(name, how.state);
  if (part.kind === 'arithmetic')
    return String(calculate(await expandText(part.word, how), (name) => read(name) ?? ''));
  const value = read(part.name);
  const { operator } = part;
  if (value === undefined && (operator === undefined || operator === 'length') && how.state.options.has('u'))
    throw new UnboundVariable(part.name);
  if (operator === undefined) return value ?? '';
  if (operator === 'length') return String(Array.from(value ?? '').length);
  const word = part.word ?? [];
  if (/^[#%]/.test(operator)) return trim(value ?? '', operator, await signsOf(word, how));
  const isSet = operator.startsWith(':') ? value !== undefined && value !== '' : value !== undefined;
  const kind = operator.at(-1);
  if (kind === '+') return isSet ? expandText(word, how) : '';
  if (isSet) return value ?? '';
  const text = await expandText(word, how);
  if (kind === '?') throw new UnboundVariable(part.name, text || 'parameter null or not set');
  if (kind === '=') how.state.variables.set(part.name, text);
  return text;
}

function variable(name: string, state: ShellState): string | undefined {
  if (name === '?') return String(state.status);
  if (name === '#') return String(state.parameters.length);
  if (name === '$') return '1';
  if (name === '0') return state.name;
  if (name === '@' || name === '*') return state.parameters.join(' ');
  if (/^[1-9]$/.test(name)) return state.parameters[Number(name) - 1];
  if (name === 'RANDOM') return String(Math.floor(Math.random() * 32_768));
  if (name === 'PWD') return state.folder;
  return state.variables.get(name);
}

/** Leaves out what a pattern matches at the start (`#`) or the end (`%`), as little or (doubled) as much as it can. */
function trim(value: string, operator: string, word: readonly Sign[]): string {
  // What stands in braces is read as if quoted; for a pattern its signs count.
  const signs = word.flatMap(({ text }) => Array.from(text, (sign) => ({ text: sign, isQuoted: false })));
  const pattern = new RegExp(`^${patternSource(signs)}$`, 'su');
  const lengths = Array.from({ length: value.length + 1 }, (_, length) => length);
  if (operator.length === 2) lengths.reverse();
  const isStart = operator.startsWith('#');
  const matched = lengths.find((length) =>
    pattern.test(isStart ? value.slice(0, length) : value.slice(value.length - length)),
  );
  if (matched === undefined) return value;
  return isStart ? value.slice(matched) : value.slice(0, value.length - matched);
}

function split(signs: readonly ExpandedSign[]): readonly (readonly ExpandedSign[])[] {
  const fields: ExpandedSign[][] = [];
  let field: ExpandedSign[] | undefined;
  for (const sign of signs) {
    if (sign.splits) field = undefined;
    else if (field) field.push(sign);
    else fields.push((field = [sign]));
  }
  return fields;
}

const textOf = (signs: readonly Sign[]) => signs.map(({ text }) => text).join('');
