/** Why not all files could be kept. */
export type Hindrance =
  /** The browser has no more room for this site. */
  | 'full'
  /** The browser keeps nothing for this site. */
  | 'refused'
  /** A file could not be fetched. */
  | 'network'
  /** A file is not what it was when the site was built: it was damaged on its way, or the site has a newer version. */
  | 'damaged';

/** How much of the site is on this device. */
export interface KeptState {
  readonly state:
    /** Not all is there. */
    | 'part'
    /** The rest is being fetched. */
    | 'filling'
    /** Pages need no network. */
    | 'whole'
    /** The reader does not want the site to be kept. */
    | 'off'
    /** The site has nothing to keep, as while it is being written. */
    | 'none';
  /** Bytes that are kept, of those that are to be. */
  readonly bytes: number;
  readonly of: number;
  readonly files: number;
  readonly hindrance?: Hindrance | undefined;
  /** Bytes of optional files that are kept, by their names. */
  readonly optional: Readonly<Record<string, number>>;
}

/** What a page asks of the worker. */
export type Wish =
  /** To be told how much is kept. */
  | 'tell'
  /** To keep the site, unless the reader does not want that. */
  | 'keep'
  /** To keep the site, as the reader has just asked for. */
  | 'keep-as-asked'
  /** To remove all files from this device, and keep none until the reader asks for it. */
  | 'free'
  /** To take the place of the version before. */
  | 'take-over';

/** A {@link Wish} as a message to the worker. */
export interface WishMessage {
  readonly offline: Wish;
}

/** A {@link KeptState} as a message to all pages. */
export interface StateMessage {
  readonly kept: KeptState;
}

/** Whether a message of the worker's tells how much is kept. */
export function isStateMessage(data: unknown): data is StateMessage {
  return typeof data === 'object' && data !== null && 'kept' in data;
}

/** The {@link Wish} in a message, if it has one. */
export function wishIn(data: unknown): Wish | undefined {
  return typeof data === 'object' && data !== null && 'offline' in data
    ? (data as WishMessage).offline
    : undefined;
}
