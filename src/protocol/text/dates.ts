let isoSecond = Number.NaN;
let isoText = '';

/**
 * A time as S3 writes it in XML, `2026-01-31T12:00:00.000Z`: always whole seconds, as in `Last-Modified`, so that listings and
 * reads agree. The last text is kept, because many times in a listing fall in the same second.
 */
export function isoDate(time: number): string {
  const second = Math.floor(time / 1000);
  if (second !== isoSecond) {
    isoText = new Date(second * 1000).toISOString();
    isoSecond = second;
  }
  return isoText;
}

let lastSecond = Number.NaN;
let lastText = '';

/** A time as HTTP writes it in headers, `Sat, 31 Jan 2026 12:00:00 GMT`. */
export function httpDate(time: number): string {
  const second = Math.floor(time / 1000);
  if (second !== lastSecond) {
    lastSecond = second;
    lastText = new Date(time).toUTCString();
  }
  return lastText;
}
