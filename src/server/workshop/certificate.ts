import { X509Certificate } from 'node:crypto';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { isIP } from 'node:net';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import { UsageError } from '../usage-error.ts';

type Milliseconds = number;

const day: Milliseconds = 24 * 60 * 60 * 1000;

/** Browsers refuse those that are valid for longer. */
const validFor = 397 * day;

/** What a server shows who it is with. */
export interface Certificate {
  /** Both in PEM. */
  readonly key: string;
  readonly cert: string;
  /** By which people can compare what their browser shows: pairs of hexadecimal digits, of SHA-256. */
  readonly fingerprint: string;
}

/**
 * The certificate of a folder, so that people accept it once and not at every workshop; a new one if there is none, or if it does
 * not hold for all of these names and addresses for another day. Only the user who runs this can read the folder.
 *
 * Throws UsageError when the folder cannot be used.
 */
export async function certificateIn(folder: string, names: readonly string[]): Promise<Certificate> {
  const [keyFile, certFile] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
  try {
    const kept = await read(keyFile, certFile);
    if (kept && isGoodFor(new X509Certificate(kept.cert), names)) return described(kept);
    const made = await make(names);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await chmod(folder, 0o700);
    for (const [file, text] of [
      [keyFile, made.key],
      [certFile, made.cert],
    ] as const) {
      await writeFile(file, text, { mode: 0o600 });
      await chmod(file, 0o600);
    }
    return described(made);
  } catch (error) {
    throw new UsageError(
      `The certificate in ${folder} can be neither read nor made: ${(error as Error).message}. Remove the folder, and start again.`,
    );
  }
}

interface Pair {
  readonly key: string;
  readonly cert: string;
}

async function read(keyFile: string, certFile: string): Promise<Pair | undefined> {
  try {
    return { key: await readFile(keyFile, 'utf8'), cert: await readFile(certFile, 'utf8') };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function isGoodFor(certificate: X509Certificate, names: readonly string[]): boolean {
  const isValid = Date.parse(certificate.validTo) > Date.now() + day;
  return isValid && names.every((name) => certificate[isIP(name) ? 'checkIP' : 'checkHost'](name));
}

async function make(names: readonly string[]): Promise<Pair> {
  const altNames = names.map((name) =>
    isIP(name) ? ({ type: 7, ip: name } as const) : ({ type: 2, value: name } as const),
  );
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'Learn S3 workshop' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    // Clocks of a room differ.
    notBeforeDate: new Date(Date.now() - day),
    notAfterDate: new Date(Date.now() - day + validFor),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames },
    ],
  });
  return { key, cert };
}

function described(pair: Pair): Certificate {
  return { ...pair, fingerprint: new X509Certificate(pair.cert).fingerprint256 };
}
