/** Keys of an account. They live in memory, and on request in the tab (`kept-keys.ts`). The secret is never sent. */
export interface Keys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  /** When the session token expires, where that is known. */
  readonly expires?: Date;
}

/** What a reader says of an S3 of their own. */
export interface RealSettings {
  /** The id of a preset, see `providers.ts`. */
  readonly provider: string;
  /** Such as `https://s3.eu-central-1.amazonaws.com`. */
  readonly endpoint: string;
  readonly region: string;
  readonly addressing: 'virtual' | 'path';
  /** The buckets that may be touched, and no other. */
  readonly buckets: readonly string[];
}
