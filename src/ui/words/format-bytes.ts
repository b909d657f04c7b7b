const units = ['kB', 'MB', 'GB', 'TB'];

/** A size for people: `812 B`, `4.6 kB`, `60 MB`. Powers of 1,000. */
export function formatBytes(bytes: number): string {
  if (bytes < 1_000) return `${bytes} B`;
  let value = bytes;
  let unit = '';
  for (const next of units) {
    if (value < 999.5 && unit !== '') break;
    value /= 1_000;
    unit = next;
  }
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ${unit}`;
}
