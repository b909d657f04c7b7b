/** Another server that a test has started. */
export interface RunningServer {
  /** Its address, with a slash at the end. */
  readonly endpoint: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Ends all its processes and removes its files. */
  stop(): Promise<void>;
}

/** A server that a test can start, if it is installed. */
export interface Startable {
  readonly name: string;
  /** The file with its table. */
  readonly table: string;
  /** The command that installs it on Debian 12; absent if it is always installed. */
  readonly remedy?: string;
  readonly isInstalled: boolean;
  readonly start: () => Promise<RunningServer>;
}
