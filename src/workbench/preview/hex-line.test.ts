import { expect, it } from 'vitest';
import { hexLine } from './hex-line.ts';

const bytes = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x7e, 0x7f]);

it('shows where a line begins, its bytes and its signs', () =>
  expect(hexLine(bytes, 0)).toEqual({
    offset: '00000000',
    bytes: '89 50 4e 47 0d 0a 1a 0a',
    ascii: '·PNG····',
  }));
it('ends with a short line', () =>
  expect(hexLine(bytes, 1)).toEqual({ offset: '00000008', bytes: '7e 7f', ascii: '~·' }));
