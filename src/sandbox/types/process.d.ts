/** What a module knows of itself. */
interface ImportMeta {
  /** The folder that it is in. */
  readonly dirname: string;
  readonly filename: string;
  /** Its address, which begins with `file:`. */
  readonly url: string;
  readonly main: boolean;
  resolve(specifier: string): string;
}

declare namespace NodeJS {
  /** An error of the system, such as that a file is missing. */
  interface ErrnoException extends Error {
    errno?: number;
    code?: string;
    path?: string;
    syscall?: string;
  }
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

  interface Process extends EventEmitter {
    /** The environment: region and keys of the connection. */
    readonly env: ProcessEnv;
    /** The command line: `['node', '/upload.ts']`. */
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
    /** The version of Node whose programs run here, such as `v24.21.0`. */
    readonly version: string;
    readonly arch: string;
    readonly pid: number;
    readonly execPath: string;
    readonly execArgv: string[];
    chdir(folder: string): void;
    /** How much memory is used, in bytes, as far as the browser says it. */
    memoryUsage(): {
      rss: number;
      heapTotal: number;
      heapUsed: number;
      external: number;
      arrayBuffers: number;
    };
    cpuUsage(): { user: number; system: number };
    /** Prints a warning. */
    emitWarning(warning: string | Error, type?: string, code?: string): void;
    /** Calls `listener` when the program ends, or when an error is about to end it. */
    on(event: 'exit' | 'beforeExit', listener: (code: number) => void): this;
    on(event: 'uncaughtException', listener: (error: Error, origin: string) => void): this;
    on(event: 'unhandledRejection', listener: (reason: unknown, promise: Promise<unknown>) => void): this;
    on(event: 'warning', listener: (warning: Error) => void): this;
    on(event: string | symbol, listener: (...args: any[]) => void): this;
    removeListener(event: string | symbol, listener: (...args: any[]) => void): this;
    removeAllListeners(event?: string | symbol): this;
    listenerCount(event: string | symbol): number;
    readonly hrtime: {
      /** A clock for measuring, in seconds and nanoseconds. */
      (since?: [number, number]): [number, number];
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

declare module 'node:process' {
  const {
    argv,
    cwd,
    emitWarning,
    env,
    exit,
    hrtime,
    memoryUsage,
    nextTick,
    pid,
    platform,
    stderr,
    stdout,
    uptime,
    version,
    versions,
  }: NodeJS.Process;
  export {
    argv,
    cwd,
    emitWarning,
    env,
    exit,
    hrtime,
    memoryUsage,
    nextTick,
    pid,
    platform,
    stderr,
    stdout,
    uptime,
    version,
    versions,
  };
  const here: NodeJS.Process;
  export default here;
}
declare module 'node:console' {
  const here: Console;
  export default here;
}
declare module 'node:perf_hooks' {
  const here: typeof performance;
  export { here as performance };
}
