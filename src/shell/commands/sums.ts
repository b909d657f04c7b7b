import { md5 } from '@noble/hashes/legacy.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { lateFacts } from '../late/facts.ts';
import type { ShellCommand } from '../command.ts';
import { readInputs } from './inputs.ts';
import { readOptions } from './options.ts';

const sum =
  (hash: (bytes: Uint8Array) => Uint8Array): ShellCommand['run'] =>
  async (call) => {
    const { rest } = readOptions(call, { flags: 'b' });
    const inputs = await readInputs(call, rest);
    for (const { name, bytes } of inputs) call.print(`${bytesToHex(hash(bytes))}  ${name}\n`);
    return Number(inputs.length < Math.max(rest.length, 1));
  };

/** Prints MD5 sums: the ETag of most objects is one. */
export const md5sum: ShellCommand = { ...lateFacts.md5sum, run: sum(md5) };

/** Prints SHA-256 sums. */
export const sha256sum: ShellCommand = { ...lateFacts.sha256sum, run: sum(sha256) };
