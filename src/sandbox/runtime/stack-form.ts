/**
 * Writes a stack of SpiderMonkey, which has only places (`name@address:1:2`), as V8 writes it and programs for Node expect
 * it: what went wrong, and then the places.
 */
function withHeader(error: unknown, places: string): string {
  const lines = places
    .split('\n')
    .map((line) => /^(?:async\*)?(.*?)@(.+:\d+:\d+)$/.exec(line))
    .map((match) => match && `    at ${match[1] ? `${match[1]} (${match[2]})` : match[2]}`)
    .filter((line) => line !== null);
  return [Error.prototype.toString.call(error), ...lines].join('\n');
}

const isOfV8 = (stack: string) => /^ +at /m.test(stack);

/** Gives errors stacks of V8's form, in an engine that computes the stack when it is read and leaves out what went wrong. */
export function completeStacks(prototype: Error = Error.prototype): void {
  const computed = Object.getOwnPropertyDescriptor(prototype, 'stack');
  if (!computed?.get) return;
  const read = (error: unknown): unknown => computed.get?.call(error);
  Object.defineProperty(prototype, 'stack', {
    ...computed,
    get(this: unknown): unknown {
      const stack = read(this);
      return typeof stack === 'string' && !isOfV8(stack) ? withHeader(this, stack) : stack;
    },
  });
}
