import type { ValueChild, ValueNode } from '../value-node.ts';
import { inspect } from './inspect/inspect.ts';
import { isIndexed, isMap, isSet, itemKeys, otherKeys } from './inspect/own-keys.ts';
import { revoked, unwrap, withoutTraps } from './inspect/targets.ts';

/** Properties of errors that are shown in another way, or that only some browsers add. */
const ofEveryError = new Set<string | symbol>([
  'cause',
  'column',
  'columnNumber',
  'fileName',
  'line',
  'lineNumber',
  'message',
  'name',
  'sourceURL',
  'stack',
]);

/** How much of a value is kept: nodes in all, children of one value, levels. */
const limits = { nodes: 2_000, children: 100, depth: 8, text: 200 };
/** What one line of text may cost. */
const lineBudget = { steps: 60, characters: 4 * limits.text };

/** What a value consists of: `[label, value]` of its first parts, and how many parts there are. */
interface Parts {
  readonly count: number;
  readonly first: Iterable<readonly [label: string, child: unknown]>;
}

/**
 * Takes a value apart into plain data at once, so that what the program changes later does not change what was printed.
 * Neither getters nor the traps of proxies are run; a value within itself reads `[Circular]`. The cost grows with what
 * is kept, not with the value.
 *
 * @param left How many nodes may be kept; those that are used are subtracted.
 */
export function describeValue(value: unknown, left = { nodes: limits.nodes }): ValueNode {
  try {
    return withoutTraps(() => describe(value, [], left));
  } catch {
    return { kind: typeof value, text: '[object that cannot be inspected]' };
  }
}

function describe(given: unknown, path: readonly object[], left: { nodes: number }): ValueNode {
  left.nodes -= 1;
  const value = unwrap(given);
  if (value === revoked) return { kind: 'object', text: '<Revoked Proxy>' };
  const kind = value === null ? 'null' : typeof value;
  if (typeof value !== 'object' || value === null) return { kind, text: oneLine(value) };
  if (path.includes(value)) return { kind, text: '[Circular]' };
  const text = oneLine(value);
  if (path.length >= limits.depth || left.nodes <= 0) return { kind, text };

  const { count, first } = partsOf(value);
  const children: ValueChild[] = [];
  for (const [label, child] of first) {
    if (left.nodes <= 0 || children.length >= limits.children) break;
    children.push({ label, value: describe(child, [...path, value], left) });
  }
  const more = count - children.length;
  return { kind, text, ...(children.length > 0 && { children }), ...(more > 0 && { more }) };
}

/** The labelled parts of an object: entries of collections, items of arrays, own properties of the rest. */
function partsOf(value: object): Parts {
  if (isIndexed(value)) {
    const items = itemKeys(value, limits.children);
    const others = otherKeys(value).filter((key) => key !== 'length');
    const left = items.length < limits.children ? items.length : value.length;
    return { count: left + others.length, first: properties(value, [...items, ...others]) };
  }
  const keys = Reflect.ownKeys(value);
  if (isMap(value)) {
    return { count: value.size + keys.length, first: chain(entries(value), properties(value, keys)) };
  }
  if (isSet(value)) {
    return { count: value.size + keys.length, first: chain(numbered(value), properties(value, keys)) };
  }
  if (value instanceof Error) {
    const facts: (readonly [string, unknown])[] = [
      ['name', value.name],
      ['message', value.message],
    ];
    if (value.cause !== undefined) facts.push(['cause', value.cause]);
    const own = keys.filter((key) => !ofEveryError.has(key));
    return { count: facts.length + own.length, first: chain(facts, properties(value, own)) };
  }
  return { count: keys.length, first: properties(value, keys) };
}

function* properties(value: object, keys: readonly (string | symbol)[]): Parts['first'] {
  for (const key of keys) {
    const property = Reflect.getOwnPropertyDescriptor(value, key);
    if (property) yield [String(key), 'value' in property ? property.value : accessor(property)];
  }
}

function* entries(map: Map<unknown, unknown>): Parts['first'] {
  for (const [key, item] of map) yield [oneLine(key), item];
}

function* numbered(set: Set<unknown>): Parts['first'] {
  let index = 0;
  for (const item of set) yield [String(index++), item];
}

function* chain(...parts: readonly Parts['first'][]): Parts['first'] {
  for (const part of parts) yield* part;
}

/** Stands for a property that is computed when read; it is not read, since that would run the program's code. */
function accessor(property: PropertyDescriptor): symbol {
  return Symbol(property.get ? (property.set ? 'Getter/Setter' : 'Getter') : 'Setter');
}

function oneLine(value: unknown): string {
  const options = {
    depth: 0,
    breakLength: Infinity,
    compact: true,
    maxStringLength: limits.text,
    maxArrayLength: 5,
  };
  const text = inspect(value, options, lineBudget);
  const first = value instanceof Error ? (text.split('\n')[0] ?? text) : text;
  return first.length > limits.text ? `${first.slice(0, limits.text)}…` : first;
}
