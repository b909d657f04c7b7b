/**
 * When `node-inspect-extracted` is loaded, it takes the functions of the language that it uses from their globals, as Node's
 * own `util.inspect` does. It lists all keys of whatever it prints, though it shows only a hundred items: 16 MB of bytes
 * are 16 million strings. So while it is loaded, the functions that list keys are replaced with ones that stop at a budget.
 * This file is therefore to be imported before it, and `release()` puts the functions back afterwards.
 */
import { spend, stepsLeft } from './budget.ts';
import { isIndexed, isMap, isSet, itemKeys, otherNames } from './own-keys.ts';
import { unwrap } from './targets.ts';

const { getOwnPropertyDescriptor, getOwnPropertyDescriptors, getOwnPropertyNames, keys } = Object;

/** The most properties of one object that are printed. */
const mostProperties = 10_000;
/** The most items of one array, Map or Set that Node prints. */
const mostItems = 100;
/** A key that stands for those that are left out: their number between two private-use code points. */
const [open, close] = ['\uE0F2', '\uE0F3'];
const cutKey = new RegExp(`'${open}(\\d+)${close}': undefined`, 'g');

/** Whether keys were left out since {@link nameCuts} was called. */
let hasCut = false;

/** Replaces the stand-ins for keys that were left out with words: `... 999000 more properties`. */
export function nameCuts(text: string): string {
  if (!hasCut) return text;
  hasCut = false;
  return text.replace(
    cutKey,
    (_, count: string) => `... ${count} more propert${count === '1' ? 'y' : 'ies'}`,
  );
}

function cut(names: string[]): string[] {
  const most = Math.max(1, Math.min(mostProperties, stepsLeft()));
  if (names.length <= most) return names;
  hasCut = true;
  return [...names.slice(0, most), `${open}${names.length - most}${close}`];
}

/** How many items of a value are looked at beside its properties. */
function itemsOf(value: object): number {
  const count = isMap(value) || isSet(value) ? value.size : isIndexed(value) ? value.length : 0;
  return 1 + Math.min(count, mostItems, stepsLeft());
}

const replaced = {
  keys: (value: object) => {
    spend(itemsOf(value));
    return isIndexed(value) ? [...itemKeys(value, mostProperties)] : cut(keys(value));
  },
  getOwnPropertyNames: (value: object) => {
    spend(itemsOf(value));
    return isIndexed(value) ? [...otherNames(value)] : cut(getOwnPropertyNames(value));
  },
  getOwnPropertyDescriptors: (value: object) => {
    if (!isIndexed(value)) return getOwnPropertyDescriptors(value);
    spend(itemsOf(value));
    return Object.fromEntries(
      otherNames(value).map((name) => [name, getOwnPropertyDescriptor(value, name)] as const),
    );
  },
  getOwnPropertyDescriptor: (value: object, key: PropertyKey) => {
    spend(1);
    return typeof key === 'string' && key.startsWith(open)
      ? { value: undefined, enumerable: true }
      : getOwnPropertyDescriptor(value, key);
  },
};
Object.assign(Object, replaced);

// The library asks whether the cause of an error is an error itself, which must not fail for a proxy that was revoked.
const describe = Reflect.getOwnPropertyDescriptor;
const hasInstance = Function.prototype[Symbol.hasInstance];
function isInstance(this: unknown, value: unknown): boolean {
  return hasInstance.call(this as never, unwrap(value));
}
Object.assign(Reflect, {
  getOwnPropertyDescriptor: (target: object, key: PropertyKey): PropertyDescriptor | undefined => {
    const found = describe(target, key);
    return found?.value === hasInstance ? { ...found, value: isInstance } : found;
  },
});

/** Puts back what was replaced. */
export function release(): void {
  Object.assign(Object, { getOwnPropertyDescriptor, getOwnPropertyDescriptors, getOwnPropertyNames, keys });
  Reflect.getOwnPropertyDescriptor = describe;
}
