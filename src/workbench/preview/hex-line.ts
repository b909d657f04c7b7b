/** Bytes a line. */
export const hexWidth = 8;

/** One line of a hex dump: where it begins, its bytes in hexadecimal, and those of them that ASCII has a sign for. */
export interface HexLine {
  readonly offset: string;
  readonly bytes: string;
  readonly ascii: string;
}

/** The line of the index, from 0, of a hex dump. */
export function hexLine(bytes: Uint8Array, index: number): HexLine {
  const begin = index * hexWidth;
  const line = [...bytes.subarray(begin, begin + hexWidth)];
  return {
    offset: begin.toString(16).padStart(8, '0'),
    bytes: line.map((byte) => byte.toString(16).padStart(2, '0')).join(' '),
    ascii: line.map((byte) => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '·')).join(''),
  };
}
