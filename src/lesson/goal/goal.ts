type Bytes = number;

/** What an exercise leads to: what its solution made of the lesson's account, and nothing that it left alone. */
export interface Goal {
  readonly buckets: readonly GoalBucket[];
  /** How many requests the solution sent. */
  readonly requests: number;
}

/** A bucket that the solution has changed, or in which it has changed something. */
export interface GoalBucket {
  readonly name: string;
  /** Whether it shall not be there. */
  readonly isGone: boolean;
  readonly objects: readonly GoalObject[];
  /** Keys that the solution has removed. */
  readonly gone: readonly string[];
  /** Configurations that it has set, as S3 answers them; `''` for those that it has removed. */
  readonly settings: Readonly<Partial<Record<SettingName, string>>>;
}

/** An object that the solution has written, with what it has said of it. */
export interface GoalObject {
  readonly key: string;
  /** Absent where the key is the same in each run: else its beginning and its end, which are. */
  readonly keyVaries?: readonly [before: string, after: string];
  readonly size: Bytes;
  /** The SHA-256 of its bytes; absent where each run writes others. */
  readonly hash?: string;
  /** Absent where the program has not said one. */
  readonly contentType?: string;
  readonly metadata: Readonly<Record<string, string>>;
  readonly tags: Readonly<Record<string, string>>;
}

/** The configurations of a bucket that a goal knows, by their names in a query, with what people call them. */
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

/** Every configuration that a goal knows. */
export const settingNames = Object.keys(settingTitles) as readonly SettingName[];

/** A change of a bucket, or of an object in it, as a run tells of it. */
export interface GoalChange {
  readonly kind: 'created' | 'removed' | 'changed';
  readonly bucket: string;
  /** Absent when the bucket itself changed. */
  readonly key?: string;
}
