import type { Assigned, AssignedItem } from '../command.ts';
import { calculateText, keyOf } from '../expand/calculate-text.ts';
import { expandText, expandWords } from '../expand/expand.ts';
import type { Expansion } from '../expand/expansion.ts';
import type { Assignment } from '../parse/tree.ts';
import type { ShellState } from './state.ts';
import type { Items } from './variables.ts';

/** What an assignment says, once its words are expanded. */
export async function expandAssignment(
  { name, index, isAppended, value }: Assignment,
  how: Expansion,
): Promise<Assigned> {
  const place = { name, index: index && (await expandText(index, how)), isAppended };
  if (!('items' in value)) return { ...place, value: await expandText(value, how) };
  const items: AssignedItem[] = [];
  for (const item of value.items) {
    if (item.index)
      items.push({
        index: await expandText(item.index, how),
        isAppended: item.isAppended,
        value: await expandText(item.value, how),
      });
    else items.push(...(await expandWords([item.value], how)).map((text) => ({ value: text })));
  }
  return { ...place, value: items };
}

/**
 * Gives a variable what it was assigned.
 *
 * @throws LineProblem where it keeps its value, or has no such place.
 */
export function assign({ name, index, isAppended, value }: Assigned, state: ShellState): void {
  const { variables, options } = state;
  const known = variables.lookUp(name);
  if (options.has('a')) state.exported.add(name);
  if (typeof value !== 'string') {
    assignItems({ name, isAppended, value }, state);
    return;
  }
  if (name === 'SECONDS') state.began = Date.now() - Number(value) * 1000;
  const key = index === undefined ? undefined : keyOf(name, index, state);
  const before = isAppended ? (variables.get(name, key) ?? '') : '';
  const after = known?.isInteger
    ? String(calculateText(before === '' ? value : `${before} + (${value})`, state))
    : before + value;
  variables.set(name, after, key);
}

function assignItems(
  { name, isAppended, value }: Assigned & { readonly value: object },
  state: ShellState,
): void {
  const { variables } = state;
  const isAssociative = variables.lookUp(name)?.isAssociative === true;
  const items: Items = new Map(isAppended ? variables.items(name) : []);
  let next = Math.max(-1, ...[...items.keys()].filter((key) => typeof key === 'number')) + 1;
  const keys: string[] = [];
  for (const item of value) {
    if (item.index === undefined && isAssociative) {
      // Keys and values, in turn.
      keys.push(item.value);
      if (keys.length % 2 === 0) items.set(keys.at(-2) ?? '', item.value);
      continue;
    }
    const key = item.index === undefined ? next : keyOf(name, item.index, state);
    items.set(key, item.isAppended ? (items.get(key) ?? '') + item.value : item.value);
    next = typeof key === 'number' ? key + 1 : next;
  }
  const inOrder = isAssociative
    ? items
    : new Map([...items].sort(([one], [two]) => Number(one) - Number(two)));
  variables.setItems(name, inOrder);
}
