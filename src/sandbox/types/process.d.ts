declare namespace NodeJS {
  /** The variables that a program finds in its environment. */
  interface ProcessEnv {
    /** The region of the connection, which clients use when they are given none. */
    AWS_REGION?: string;
    /** Who signs the requests. */
    AWS_ACCESS_KEY_ID?: string;
    /** What requests are signed with. Never write it into code. */
    AWS_SECRET_ACCESS_KEY?: string;
    /** Present when the keys are temporary ones. */
    AWS_SESSION_TOKEN?: string;
    [name: string]: string | undefined;
  }

  interface OutputStream {
    readonly isTTY: boolean;
    /** Prints text as it is. */
    write(text: string | Uint8Array): boolean;
  }

  interface Process {
    /** The environment: region and keys of the connection. */
    readonly env: ProcessEnv;
    /** The command line: `['node', 'main.ts']`. */
    readonly argv: string[];
    readonly platform: string;
    readonly versions: Readonly<Record<string, string | undefined>>;
    readonly stdout: OutputStream;
    readonly stderr: OutputStream;
    exitCode?: number;
    /** The folder that file names start from. */
    cwd(): string;
    /** Ends the program. */
    exit(code?: number): never;
    readonly hrtime: {
      /** A clock for measuring, in nanoseconds. */
      bigint(): bigint;
    };
    nextTick<Arguments extends unknown[]>(callback: (...args: Arguments) => void, ...args: Arguments): void;
    /** Seconds since the program began. */
    uptime(): number;
  }
}

/** The running program and its environment. */
declare var process: NodeJS.Process;
