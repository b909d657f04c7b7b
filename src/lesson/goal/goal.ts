type Bytes = number;

/** What an exercise leads to: what its solution changed in the lesson's account, without what it left alone. */
export interface Goal {
  readonly buckets: readonly GoalBucket[];
  /** How many requests the solution sent. */
  readonly requests: number;
}

/** A bucket that the solution has changed, or whose objects it has changed. */
export interface GoalBucket {
  readonly name: string;
  /** Whether the solution has removed the bucket. */
  readonly isGone: boolean;
  readonly objects: readonly GoalObject[];
  /** Keys that the solution has removed. */
  readonly gone: readonly string[];
  /** Configurations that the solution has set, as S3 answers them; `''` for those that it has removed. */
  readonly settings: Readonly<Partial<Record<SettingName, string>>>;
}

/** An object that the solution has written, with what it has specified for it. */
export interface GoalObject {
  readonly key: string;
  /** The beginning and the end of a key that is otherwise different in each run; absent where the key is always the same. */
  readonly keyVaries?: readonly [before: string, after: string];
  /** Of its bytes; where they are gzip, of what is in it. */
  readonly size: Bytes;
  /** Whether its bytes are gzip: compressors write the same in different bytes. */
  readonly isGzip?: true;
  /** The SHA-256 of its bytes, or of what is in its gzip, or of what its JSON says; absent where each run writes different ones. */
  readonly hash?: string;
  /** Absent where the program has not specified one. */
  readonly contentType?: string;
  readonly metadata: Readonly<Record<string, string>>;
  readonly tags: Readonly<Record<string, string>>;
}

/** The configurations of a bucket that a goal includes, by their names in a query, with what people call them. */
export const settingTitles = {
  cors: 'CORS rules',
  policy: 'Bucket policy',
  versioning: 'Versioning',
  tagging: 'Tags of the bucket',
  lifecycle: 'Lifecycle rules',
  encryption: 'Encryption',
  publicAccessBlock: 'Block Public Access',
  website: 'Static website',
  notification: 'Event notifications',
  ownershipControls: 'Object ownership',
  logging: 'Access logging',
  replication: 'Replication',
  'object-lock': 'Object Lock',
} as const;

export type SettingName = keyof typeof settingTitles;

/** Every configuration that a goal includes. */
export const settingNames = Object.keys(settingTitles) as readonly SettingName[];

/** A change of a bucket, or of an object in it, as a run reports it. */
export interface GoalChange {
  readonly kind: 'created' | 'removed' | 'changed';
  readonly bucket: string;
  /** Absent when the bucket itself changed. */
  readonly key?: string;
}
