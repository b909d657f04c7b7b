import { Proxy as RememberedProxy } from './library.ts';
import { areTrapsQuiet, noteTarget } from './targets.ts';

const RealProxy = Proxy;
/** The names of all traps are those of the functions of `Reflect`. */
const traps = new Set<PropertyKey>(Object.getOwnPropertyNames(Reflect));

/** The library's `Proxy`, which tells its `inspect` what it made. Its types leave `revocable` out. */
const Told = RememberedProxy as unknown as ProxyConstructor;

/**
 * A `Proxy` that remembers what it made, so that a proxy prints as in Node: as its target, and without running a trap. Node
 * asks its engine for the target; a worker has nobody to ask. Programs cannot tell this `Proxy` from the real one.
 *
 * @see https://nodejs.org/api/util.html#utilinspectobject-options `showProxy`
 */
export function rememberingProxy(): ProxyConstructor {
  const revocable = new RealProxy(RealProxy.revocable, {
    apply: (_, __, [target, handler]: [object, ProxyHandler<object>]) => {
      const made = Told.revocable(target, guard(handler));
      const { proxy, revoke } = made;
      noteTarget(proxy, target);
      made.revoke = () => {
        noteTarget(proxy, undefined);
        revoke();
      };
      return made;
    },
  });
  Object.defineProperty(RealProxy, 'revocable', { value: revocable, writable: true, configurable: true });
  return new RealProxy(RealProxy, {
    construct: (_, [target, handler]: [object, ProxyHandler<object>]) => {
      const made = new Told(target, guard(handler));
      noteTarget(made, target);
      return made;
    },
  });
}

/** What a real proxy looks its traps up in: the program's handler, but none of them while traps are quiet. */
function guard<T extends object>(handler: ProxyHandler<T>): ProxyHandler<T> {
  // The real constructor refuses what is not a handler, in its own words.
  if (Object(handler) !== handler) return handler;
  return new RealProxy(handler, {
    get: (_, name) => {
      if (areTrapsQuiet() && traps.has(name)) return undefined;
      const trap: unknown = Reflect.get(handler, name);
      return traps.has(name) && typeof trap === 'function' ? (trap.bind(handler) as unknown) : trap;
    },
  });
}
