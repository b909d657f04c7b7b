import type { CopySource } from '../../src/workbench/copy-as/index.ts';
import type { Written } from './branching-store.ts';

/** A request that was sent, with the account before and after. */
export interface Case {
  readonly name: string;
  readonly source: CopySource;
  readonly before: readonly Written[];
  readonly after: readonly Written[];
  readonly status: number;
  readonly answer: Uint8Array;
  /** Whether new buckets are as S3 made them before 2023. */
  readonly isOldStyle: boolean;
}
