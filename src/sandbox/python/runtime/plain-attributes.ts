/**
 * Does something while the attributes of a global scope are plain values: a getter, such as that of `crossOriginIsolated`, refuses
 * to answer a `Proxy` of the scope.
 *
 * @see https://webidl.spec.whatwg.org/#dfn-attribute-getter
 */
export function withPlainAttributes(scope: object, work: () => void): void {
  const own = Object.getOwnPropertyDescriptors(scope) as Readonly<Record<string, PropertyDescriptor>>;
  const names = attributesOf(scope).filter((name) => own[name]?.configurable !== false);
  for (const name of names) {
    const value = tryTo(() => Reflect.get(scope, name) as unknown);
    Object.defineProperty(scope, name, { value, configurable: true, writable: true });
  }
  try {
    work();
  } finally {
    for (const name of names) {
      const before = own[name];
      if (before) Object.defineProperty(scope, name, before);
      else Reflect.deleteProperty(scope, name);
    }
  }
}

/** The names that have a getter, of an object or of what it inherits from. */
function attributesOf(object: object | null): string[] {
  if (object === null || object === Object.prototype) return [];
  const own = Object.entries(Object.getOwnPropertyDescriptors(object));
  return [
    ...own.filter(([, property]) => 'get' in property).map(([name]) => name),
    ...attributesOf(Object.getPrototypeOf(object) as object | null),
  ];
}

/** What a getter answers; `undefined` where the seal, or the origin, has nothing for it. */
function tryTo(get: () => unknown): unknown {
  try {
    return get();
  } catch {
    return undefined;
  }
}
