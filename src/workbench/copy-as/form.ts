import type { Exchange } from '#connections';

/** The four ways in which a request can be copied. */
export type CopyForm = 'aws-cli' | 'boto3' | 'curl' | 'typescript';

/** What a copy is for: AWS itself, or `npm run s3` on this machine (`http://localhost:9000`). */
export type CopyTarget = 'aws' | 'local';

/** What of an exchange a copy is made from. */
export type CopySource = Pick<Exchange, 'operation' | 'bucket' | 'key' | 'request'> & {
  /** Where its headers do not tell: whether it is signed after it was recorded, as what is done by hand is. */
  readonly isSigned?: boolean;
};

/** A file that a copy reads, to be saved beside where the copy is run. */
export interface CopyFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A request as something to paste. */
export interface Copy {
  readonly text: string;
  readonly language: 'shell' | 'python' | 'typescript';
  /** Bodies that are too long, or no text: the copy names these files. */
  readonly files: readonly CopyFile[];
}
