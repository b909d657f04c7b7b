import { describe, expect, it } from 'vitest';
import { completeStacks } from './stack-form.ts';

const places = [
  'send@blob:null/4c1:3:9',
  'async*@blob:null/4c1:7:15',
  'setTimeout handler*wait@blob:null/4c1:2:1',
  '',
].join('\n');

/** The errors of an engine that computes the stack when it is read. */
function errorsWith(stack: unknown): new (message: string) => Error {
  class Failure extends Error {}
  Object.defineProperty(Failure.prototype, 'stack', { get: () => stack, configurable: true });
  completeStacks(Failure.prototype);
  return class extends Failure {
    constructor(message: string) {
      super(message);
      // V8 gives each error a stack of its own.
      Reflect.deleteProperty(this, 'stack');
      this.name = 'TypeError';
    }
  };
}

describe('the stack of an error', () => {
  it('says first what went wrong, in an engine that leaves it out', () => {
    const Failure = errorsWith(places);
    expect(new Failure('no such thing').stack).toBe(
      [
        'TypeError: no such thing',
        '    at send (blob:null/4c1:3:9)',
        '    at blob:null/4c1:7:15',
        '    at setTimeout handler*wait (blob:null/4c1:2:1)',
      ].join('\n'),
    );
  });

  it('is left alone where there is none, and in an engine that computes none', () => {
    const Failure = errorsWith(undefined);
    expect(new Failure('none').stack).toBeUndefined();
    const { stack } = new Error('V8');
    completeStacks();
    expect(stack).toMatch(/^Error: V8\n {4}at /);
  });
});
