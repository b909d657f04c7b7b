/** A server of somebody else's that a test has started. */
export interface RunningServer {
  /** Its address, with a slash at the end. */
  readonly endpoint: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Ends all its processes and removes its files. */
  stop(): Promise<void>;
}

/** A server that a test can start, where it is installed. */
export interface Startable {
  readonly name: string;
  /** The file of its table. */
  readonly table: string;
  /** The command that installs it, on Debian 12; absent where it is always there. */
  readonly remedy?: string;
  readonly isInstalled: boolean;
  readonly start: () => Promise<RunningServer>;
}
