/** How many bytes a line shows. */
export const hexWidth = 8;

/** One line of a hex dump: its offset, its bytes in hexadecimal, and those of them that are printable ASCII. */
export interface HexLine {
  readonly offset: string;
  readonly bytes: string;
  readonly ascii: string;
}

/** The line of a hex dump at an index, counted from 0. */
export function hexLine(bytes: Uint8Array, index: number): HexLine {
  const begin = index * hexWidth;
  const line = [...bytes.subarray(begin, begin + hexWidth)];
  return {
    offset: begin.toString(16).padStart(8, '0'),
    bytes: line.map((byte) => byte.toString(16).padStart(2, '0')).join(' '),
    ascii: line.map((byte) => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '·')).join(''),
  };
}
