import type { Sink } from '#shell';

/** One command of the AWS CLI. */
export interface AwsCommand {
  readonly arguments: readonly string[];
  readonly stdin: Uint8Array;
  /** The whole path of the folder that it works in. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly stdout: Sink;
  readonly stderr: Sink;
  /** Says what is being waited for; an empty text at its end. */
  readonly tell: (text: string) => void;
  /** Ends it. */
  readonly signal: AbortSignal;
}
