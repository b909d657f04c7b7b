import { CommandProblem, LineProblem, UnboundVariable } from '../command.ts';
import type { Parameter } from '../parse/tree.ts';
import { itemsOf, valueOf } from '../run/special.ts';
import { calculateText, keyOf } from './calculate-text.ts';
import { changeCase, quoted, quotedOnOneLine, replace, trim } from './change-text.ts';
import type { Expansion } from './expansion.ts';
import { type ExpandedSign, textOf } from './fields.ts';

/** What a parameter becomes: texts, or, behind `:-` and its kind, a word. */
export type Values =
  | { readonly texts: readonly string[]; readonly isList: '@' | '*' | undefined }
  | { readonly signs: readonly ExpandedSign[] };

/** Expands the words in a parameter. */
type SignsOf = (word: Parameter['word']) => Promise<readonly ExpandedSign[]>;

/**
 * What `$name` or `${ }` stands for.
 *
 * @throws CommandProblem where that cannot be said.
 * @see https://www.gnu.org/software/bash/manual/html_node/Shell-Parameter-Expansion.html
 */
export async function expandParameter(given: Parameter, how: Expansion, signsOf: SignsOf): Promise<Values> {
  const { state } = how;
  const { operator } = given;
  if (operator === 'names') {
    const names = [...state.variables].map(([name]) => name).filter((name) => name.startsWith(given.name));
    return { texts: names.sort(), isList: '@' };
  }
  if (operator === 'keys')
    return {
      texts: [...itemsOf(given.name, state).keys()].map(String),
      isList: given.index === '*' ? '*' : '@',
    };
  const parameter = given.isIndirect ? await named(given, how, signsOf) : given;
  const { name, index } = parameter;
  const isList = name === '@' || name === '*' ? name : index === '@' || index === '*' ? index : undefined;
  const key = typeof index === 'object' ? keyOf(name, textOf(await signsOf(index)), state) : undefined;
  const all = isList && (name === isList ? state.parameters : [...itemsOf(name, state).values()]);
  const value = all ? undefined : valueOf(name, state, key);
  const texts = all ?? (value === undefined ? [] : [value]);
  const kind = /^:?([-=+?])$/.exec(operator ?? '')?.[1];
  if (kind !== undefined) {
    const isSet = texts.length > 0 && !(operator?.startsWith(':') && texts.join('') === '');
    if (kind === '+') return isSet ? { signs: await signsOf(parameter.word) } : { texts: [], isList };
    if (isSet) return { texts, isList };
    const signs = await signsOf(parameter.word);
    if (kind === '?') throw new UnboundVariable(name, textOf(signs) || 'parameter null or not set');
    if (kind === '=') {
      if (!/^[A-Za-z_]/.test(name)) throw new LineProblem(`$${name}: cannot assign in this way`);
      state.variables.set(name, textOf(signs), key);
    }
    return { signs };
  }
  if (!all && value === undefined && state.options.has('u') && !/^[!@*]$/.test(name))
    throw new UnboundVariable(name);
  if (operator === undefined) return { texts, isList };
  if (operator === 'length')
    return { texts: [String(all ? all.length : Array.from(value ?? '').length)], isList: undefined };
  if (operator === ':') return { texts: await part(parameter, texts, how, signsOf), isList };
  return { texts: await changed(parameter, texts, signsOf), isList };
}

/** The parameter that is named by the value of this one. */
async function named(parameter: Parameter, how: Expansion, signsOf: SignsOf): Promise<Parameter> {
  const { name, index } = parameter;
  const key = typeof index === 'object' ? keyOf(name, textOf(await signsOf(index)), how.state) : undefined;
  const target = valueOf(name, how.state, key);
  const [, other, inner] = /^(\w+|[@*#?])(?:\[(.+)\])?$/.exec(target ?? '') ?? [];
  if (other === undefined) throw new LineProblem(`${target ?? name}: invalid indirect expansion`);
  const { operator, word, other: second } = parameter;
  return {
    name: other,
    ...(inner !== undefined && {
      index:
        inner === '@' || inner === '*' ? inner : [{ kind: 'text', isQuoted: true, text: inner } as const],
    }),
    ...(operator !== undefined && { operator }),
    ...(word && { word }),
    ...(second && { other: second }),
  };
}

/** `${name:offset:length}`: of a text its signs, of several texts some. */
async function part(
  { name, index, word, other }: Parameter,
  texts: readonly string[],
  how: Expansion,
  signsOf: SignsOf,
): Promise<readonly string[]> {
  const numberIn = async (one: Parameter['word']) =>
    Number(calculateText(textOf(await signsOf(one)), how.state));
  const offset = await numberIn(word);
  const length = other && (await numberIn(other));
  const cut = <T>(all: readonly T[]) => {
    const start = offset < 0 ? all.length + offset : offset;
    const end = length === undefined ? all.length : length < 0 ? all.length + length : start + length;
    if (start < 0) return [];
    if (end < start && length !== undefined && length < 0)
      throw new LineProblem(`${length}: substring expression < 0`);
    return all.slice(start, end);
  };
  if (name === '@' || name === '*') return cut([how.state.name, ...texts]);
  if (index === '@' || index === '*') return cut(texts);
  return texts.map((text) => cut(Array.from(text)).join(''));
}

async function changed(
  { operator = '', word, other }: Parameter,
  texts: readonly string[],
  signsOf: SignsOf,
): Promise<readonly string[]> {
  if (operator === '@Q') return texts.map((text) => quotedOnOneLine(text) ?? quoted(text));
  if (operator === '@U' || operator === '@u' || operator === '@L') {
    const how = { '@U': '^^', '@u': '^', '@L': ',,' }[operator];
    return texts.map((text) => changeCase(text, how, []));
  }
  const pattern = await signsOf(word);
  if (/^[#%]/.test(operator)) return texts.map((text) => trim(text, operator, pattern));
  if (/^[,^]/.test(operator)) return texts.map((text) => changeCase(text, operator, pattern));
  if (!operator.startsWith('/')) throw new CommandProblem(`${operator}: bad substitution`);
  const replacement = await signsOf(other ?? []);
  return texts.map((text) => replace(text, operator, pattern, replacement));
}
