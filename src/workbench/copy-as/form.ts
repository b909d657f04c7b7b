import type { Exchange } from '#connections';

/** The four forms in which a request can be copied. */
export type CopyForm = 'aws-cli' | 'boto3' | 'curl' | 'typescript';

/** What a copy is for: AWS itself, or `npm run s3` on this machine (`http://localhost:9000`). */
export type CopyTarget = 'aws' | 'local';

/** The part of an exchange from which a copy is made. */
export type CopySource = Pick<Exchange, 'operation' | 'bucket' | 'key' | 'request'> & {
  /** Whether the request was signed after it was recorded, as those sent by hand are, so that its headers do not tell. */
  readonly isSigned?: boolean;
};

/** A file that a copy reads, to be saved in the folder where the copy is run. */
export interface CopyFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A request in a form that can be pasted. */
export interface Copy {
  readonly text: string;
  readonly language: 'shell' | 'python' | 'typescript';
  /** The bodies that are too long, or not text. The copy reads them from these files. */
  readonly files: readonly CopyFile[];
}
