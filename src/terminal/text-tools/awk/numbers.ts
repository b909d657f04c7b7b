/** A number as `awk` has it in a text: a whole one with all its digits, another one with six. */
export function numberText(value: number): string {
  if (Number.isInteger(value)) return String(BigInt(value));
  return formatNumber('g', '', '', '', value);
}

/**
 * A number as `printf` has it.
 *
 * @param sign One of `d i u o x X f F e E g G`.
 * @param flags Of `-`, `+`, a blank, `0` and `#`.
 * @see https://pubs.opengroup.org/onlinepubs/9799919799/utilities/awk.html
 */
export function formatNumber(
  sign: string,
  flags: string,
  width: string,
  precision: string,
  given: unknown,
): string {
  const value = typeof given === 'number' ? given : Number.parseFloat(String(given)) || 0;
  const digits = digitsOf(sign, Math.abs(value), precision);
  const before = value < 0 ? '-' : flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : '';
  const length = Number(width || 0);
  if (flags.includes('-')) return (before + digits).padEnd(length);
  const isWhole = 'diuoxX'.includes(sign);
  const isPadded = flags.includes('0') && Number.isFinite(value) && !(isWhole && precision !== '');
  return isPadded
    ? before + digits.padStart(length - before.length, '0')
    : (before + digits).padStart(length);
}

function digitsOf(sign: string, value: number, precision: string): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'nan' : 'inf';
  const places = precision === '' ? 6 : Number(precision);
  const lower = sign.toLowerCase();
  let digits: string;
  if (lower === 'f') digits = value.toFixed(Math.min(100, places));
  else if (lower === 'e') digits = withExponent(value.toExponential(Math.min(100, places)));
  else if (lower === 'g') digits = shortest(value, Math.min(100, Math.max(1, places)));
  else {
    const base = lower === 'x' ? 16 : lower === 'o' ? 8 : 10;
    digits = BigInt(Math.trunc(value))
      .toString(base)
      .padStart(Number(precision || 0), '0');
  }
  return sign === lower ? digits : digits.toUpperCase();
}

/** With two digits of the exponent at least, as in C. */
const withExponent = (text: string) => text.replace(/e([-+])(\d)$/, 'e$10$2');

function shortest(value: number, places: number): string {
  const text = value.toExponential(places - 1);
  const exponent = Number(text.slice(text.indexOf('e') + 1));
  const isLong = exponent < -4 || exponent >= places;
  const digits = isLong ? text : value.toFixed(places - 1 - exponent);
  return withExponent(digits.replace(/(\.\d*?)0+(?=e|$)/, '$1').replace(/\.(?=e|$)/, ''));
}
