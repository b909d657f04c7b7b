import type { Exchange } from '#lessons/check';

/** The value of a header of a request; `undefined` if it has none. `name` is in small letters. */
export function headerOf(
  { request }: Exchange,
  name: string,
): string | undefined {
  return request.headers.find(([one]) => one.toLowerCase() === name)?.[1];
}
