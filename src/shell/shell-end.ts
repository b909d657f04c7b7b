/** How a program of the shell has ended. */
export interface ShellEnd {
  readonly status: number;
  readonly by?: 'exit' | 'interrupt';
}

/** The exit status of what Ctrl+C has ended: 128, and the number of SIGINT. */
export const interruptedStatus = 130;
