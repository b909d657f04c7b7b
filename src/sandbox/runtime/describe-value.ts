import { inspect } from 'node-inspect-extracted';
import type { ValueChild, ValueNode } from '../value-node.ts';

/** Properties of errors that are shown otherwise, or that only some browsers add. */
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

/**
 * Takes a value apart into plain data, now: what the program changes later does not change what was printed.
 * Getters are not run; a value on its own path reads `[Circular]`.
 */
export function describeValue(value: unknown): ValueNode {
  try {
    return describe(value, [], { nodes: limits.nodes });
  } catch {
    // A proxy whose traps throw.
    return { kind: typeof value, text: '[object that cannot be inspected]' };
  }
}

function describe(value: unknown, path: readonly object[], left: { nodes: number }): ValueNode {
  left.nodes -= 1;
  const kind = value === null ? 'null' : typeof value;
  if (typeof value !== 'object' || value === null) return { kind, text: oneLine(value) };
  if (path.includes(value)) return { kind, text: '[Circular]' };
  if (path.length >= limits.depth || left.nodes <= 0) return { kind, text: oneLine(value) };

  const children: ValueChild[] = [];
  let more = 0;
  for (const [label, child] of childrenOf(value)) {
    if (children.length >= limits.children || left.nodes <= 0) more += 1;
    else children.push({ label, value: describe(child, [...path, value], left) });
  }
  return { kind, text: oneLine(value), ...(children.length > 0 && { children }), ...(more > 0 && { more }) };
}

/** The labelled parts of an object: entries of collections, items of arrays, own properties of the rest. */
function* childrenOf(value: object): Generator<[label: string, child: unknown]> {
  if (value instanceof Map) {
    for (const [key, item] of value) yield [oneLine(key), item];
  } else if (value instanceof Set) {
    let index = 0;
    for (const item of value) yield [String(index++), item];
  } else if (value instanceof Error) {
    yield ['name', value.name];
    yield ['message', value.message];
    if (value.cause !== undefined) yield ['cause', value.cause];
  }
  // Typed arrays and strings have an own property for each item, arrays too: all come from here.
  for (const key of Reflect.ownKeys(value)) {
    if (value instanceof Error && ofEveryError.has(key)) continue;
    const property = Reflect.getOwnPropertyDescriptor(value, key);
    if (!property || (Array.isArray(value) && key === 'length')) continue;
    yield [String(key), 'value' in property ? property.value : accessor(property)];
  }
}

/** Stands for a property that is computed when read; it is not read, since that would run the program's code. */
function accessor(property: PropertyDescriptor): symbol {
  return Symbol(property.get ? (property.set ? 'Getter/Setter' : 'Getter') : 'Setter');
}

function oneLine(value: unknown): string {
  const text = inspect(value, {
    depth: 0,
    breakLength: Infinity,
    compact: true,
    maxStringLength: limits.text,
    maxArrayLength: 5,
  });
  const first = value instanceof Error ? (text.split('\n')[0] ?? text) : text;
  return first.length > limits.text ? `${first.slice(0, limits.text)}…` : first;
}
