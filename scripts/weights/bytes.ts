export type Bytes = number;

/** A size for a person: a kB is a thousand bytes. */
export function kilobytes(bytes: Bytes): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
