/** `1 request`, `3 requests`; an empty text for 0. */
export function counted(count: number, noun: string): string {
  return count === 0 ? '' : countOf(count, noun);
}

/** `1 request`, `3 requests`, and also `0 requests`. */
export function countOf(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
