import type { FormPolicy } from '#protocol/signing';
import type { SignedForm } from '../connection.ts';

/** A request whose bucket is the reader's own, and that was allowed: ready to be signed. */
export interface Outgoing {
  readonly method: string;
  readonly bucket: string | undefined;
  readonly key: string | undefined;
  /** With its question mark; without a signature, unless it is one that was presigned for whoever has the address. */
  readonly search: string;
  /** Without a signature. */
  readonly headers: Headers;
  readonly body: Uint8Array<ArrayBuffer> | undefined;
  /** Whether the program signed it: a request sent without a signature has to arrive without one. */
  readonly isSigned: boolean;
  readonly signal: AbortSignal;
}

/** What an address is presigned for. */
interface Presignable extends Pick<Outgoing, 'method' | 'search'> {
  readonly bucket: string;
  readonly key: string;
  /** Seconds. */
  readonly expiresIn: number;
}

/** Signs what others are to use, without showing what it signs with. */
export interface Presigner {
  url(what: Presignable): Promise<string>;
  form(policy: FormPolicy): Promise<SignedForm>;
}

/** Signs and sends. Rejects when there is no answer, with a message for a person. */
export type Transport = (outgoing: Outgoing) => Promise<Response>;
