/**
 * The same function of a text, remembering what it came to the last time: requests come with the same host, the same
 * credential and the same second again and again. What it throws is not remembered.
 */
export function rememberLast<T>(read: (text: string) => T): (text: string) => T {
  let last: { readonly text: string; readonly value: T } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, value: read(text) };
    return last.value;
  };
}
