import { md5 } from '@noble/hashes/legacy.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { CommandProblem, type ShellCommand } from '../command.ts';
import { decode } from '../run/bytes.ts';
import { readInputs } from './inputs.ts';
import { readOptions } from './options.ts';

const sum = (usage: string, hash: (bytes: Uint8Array) => Uint8Array, what: string): ShellCommand => ({
  usage: `${usage} [FILE…]`,
  summary: `prints the ${what} of files: the same bytes have the same sum`,
  run: async (call) => {
    const { rest } = readOptions(call, { flags: 'b' });
    const inputs = await readInputs(call, rest);
    for (const { name, bytes } of inputs) call.print(`${bytesToHex(hash(bytes))}  ${name}\n`);
    return Number(inputs.length < Math.max(rest.length, 1));
  },
});

/** Prints MD5 sums: the ETag of most objects is one. */
export const md5sum = sum('md5sum', md5, 'MD5 sum, which the ETag of most objects is,');

/** Prints SHA-256 sums. */
export const sha256sum = sum('sha256sum', sha256, 'SHA-256 sum');

/** Prints bytes as text that can stand anywhere, and back. */
export const base64: ShellCommand = {
  usage: 'base64 [-d] [-w COLUMNS] [FILE]',
  summary: 'prints bytes as base64 (-d: back, -w 0: in one line)',
  run: async (call) => {
    const { flags, values, rest } = readOptions(call, {
      flags: 'd',
      values: 'w',
      long: { decode: 'd', wrap: 'w' },
    });
    const width = Number(values.get('w') ?? 76);
    for (const { bytes } of await readInputs(call, rest)) {
      if (flags.has('d')) call.stdout(bytesOf(decode(bytes)));
      else {
        const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
        const lines = width > 0 ? text.replace(new RegExp(`.{${width}}(?=.)`, 'g'), '$&\n') : text;
        call.print(width > 0 ? `${lines}\n` : lines);
      }
    }
    return 0;
  },
};

function bytesOf(text: string): Uint8Array {
  try {
    return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  } catch {
    throw new CommandProblem('invalid input');
  }
}
