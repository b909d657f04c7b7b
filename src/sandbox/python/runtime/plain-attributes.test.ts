import { describe, expect, it } from 'vitest';
import { withPlainAttributes } from './plain-attributes.ts';

/** A scope whose getters refuse others than itself, as those of a browser do. */
function newScope() {
  class Scope {
    get inherited() {
      return this === scope ? 'inherited' : refuse();
    }
    get forbidden(): never {
      return refuse();
    }
  }
  const scope = new Scope();
  Object.defineProperty(scope, 'own', {
    get(this: unknown) {
      return this === scope ? 'own' : refuse();
    },
    configurable: true,
  });
  return scope as Scope & { readonly own: string };
}

function refuse(): never {
  throw new TypeError('Illegal invocation');
}

describe('withPlainAttributes', () => {
  it('has a stand-in for a scope answer for its getters', () => {
    const scope = newScope();
    const standIn = new Proxy(scope, {});
    expect(() => standIn.own).toThrow(TypeError);
    expect(() => standIn.inherited).toThrow(TypeError);
    withPlainAttributes(scope, () => {
      expect([standIn.own, standIn.inherited, standIn.forbidden]).toEqual(['own', 'inherited', undefined]);
    });
  });

  it('leaves the scope as it was, whatever happens', () => {
    const scope = newScope();
    const before = Object.getOwnPropertyDescriptors(scope);
    expect(() => withPlainAttributes(scope, refuse)).toThrow(TypeError);
    expect(Object.getOwnPropertyDescriptors(scope)).toEqual(before);
    expect(scope.inherited).toBe('inherited');
  });
});
