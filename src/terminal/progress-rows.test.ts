import { expect, it } from 'vitest';
import { ProgressRows } from './progress-rows.ts';

const progress = 'Completed 256.0 KiB/5.2 MiB (1.2 MiB/s) with 1 file(s) remaining';
const encode = (text: string) => new TextEncoder().encode(text);

/** What a screen of so many columns is given for texts that were printed one after the other. */
function shown(columns: number, ...printed: readonly string[]): string {
  const rows = new ProgressRows(() => columns);
  return printed.map((text) => rows.take(encode(text))).join('');
}

it('cuts a row of progress that would wrap', () => {
  expect(shown(40, `${progress}\r`)).toBe('Completed 256.0 KiB/5.2 MiB (1.2 MiB/s…\r');
});

it('leaves a row that fits', () => {
  expect(shown(80, `${progress}\r`)).toBe(`${progress}\r`);
});

it('takes away the blanks that would have covered the progress', () => {
  const line = `upload: ./a.txt to s3://b/a.txt${' '.repeat(40)}`;
  expect(shown(40, `${progress}\r`, `${line}\n`)).toContain('\r\u001b[Kupload: ./a.txt to s3://b/a.txt\n');
});

it('leaves no row behind where blanks alone end the progress', () => {
  expect(shown(40, `${progress}\r`, `${' '.repeat(70)}\n`, 'next\n')).toMatch(/…\r\u001b\[Knext\n$/);
  expect(shown(40, '   \n')).toBe('   \n');
});

it('leaves lines as they are, also long ones, and those of Windows', () => {
  expect(shown(10, `${progress}  \n`)).toBe(`${progress}  \n`);
  expect(shown(10, `${progress}\r\n`)).toBe(`${progress}\n`);
});

it('shows at once what has no end yet, and signs that come in two parts', () => {
  expect(shown(10, 'a\nb')).toBe('a\nb');
  const rows = new ProgressRows(() => 10);
  const [first, ...rest] = encode('é');
  expect(rows.take(new Uint8Array([first ?? 0])) + rows.take(new Uint8Array(rest))).toBe('é');
});

it('writes the last row of progress over, whatever comes next', () => {
  expect(shown(40, 'Completed 1 of 2\r', 'next')).toBe('Completed 1 of 2\r\u001b[Knext');
});
