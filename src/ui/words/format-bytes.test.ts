import { expect, it } from 'vitest';
import { formatBytes } from './format-bytes.ts';

it.each([
  [0, '0 B'],
  [999, '999 B'],
  [1_000, '1.0 kB'],
  [4_581, '4.6 kB'],
  [999_400, '999 kB'],
  [999_600, '1.0 MB'],
  [60_000_000, '60 MB'],
  [5e12, '5.0 TB'],
])('writes %d bytes as %s', (bytes, text) => expect(formatBytes(bytes)).toBe(text));
