import type { RunState } from '#run';
import type { OutputCall } from '#workbench';

/** Something that happened in a block, as data: another window can be sent it, and show the same. */
export type BlockNews =
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'print'; readonly call: OutputCall }
  | { readonly kind: 'state'; readonly state: RunState };
