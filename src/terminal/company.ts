/** What the windows that show the same terminal tell each other. Its shell is in one of them. */
export type TerminalNews =
  /** The window that tells it has the shell. */
  | { readonly kind: 'opened' }
  /** The window that tells it shows the terminal now, and wants to know what stands on it. */
  | { readonly kind: 'joined' }
  /** All that stands on it, as a screen can be told to draw it. */
  | { readonly kind: 'screen'; readonly data: string }
  | { readonly kind: 'written'; readonly data: string | Uint8Array }
  | { readonly kind: 'state'; readonly state: RunState }
  /** How many columns there is room for in the window that tells it. */
  | { readonly kind: 'columns'; readonly columns: number }
  /** What somebody has typed, pasted or pressed, for the shell. */
  | { readonly kind: 'typed'; readonly data: string }
  | { readonly kind: 'run'; readonly text: string; readonly shownAs: string }
  | { readonly kind: 'stop' }
  /** There is no such terminal any more. */
  | { readonly kind: 'closed' }
  /** The window with the shell is gone. Nobody sends this: whoever notices it says so to the terminals of its own window. */
  | { readonly kind: 'left' };

/** Whether a command runs, and how the last one ended. */
export interface RunState {
  readonly isRunning: boolean;
  readonly status?: number | undefined;
}

/** One terminal, as it is shared with other windows. */
export interface SharedTerminal {
  /** Whether another window has its shell. */
  readonly isElsewhere: boolean;
  send(news: TerminalNews): void;
  /** Hands on what others tell of it; in the place of the listener before. */
  listen(receive: (news: TerminalNews) => void): void;
}

/** Other windows that show the same as this page, as those of a deck do: what they share of the terminal of this name. */
export type Company = (name: string) => SharedTerminal;

let company: Company | undefined;

/** Has all terminals that are opened from now on shared. */
export function shareTerminals(with_: Company): void {
  company = with_;
}

/** What is shared of a terminal; `undefined` where the page is alone. */
export const sharedTerminal: (name: string) => SharedTerminal | undefined = (name) => company?.(name);

/** The name of the terminal below a file of the shell, on an account. */
export const nameOfFile = (accountName: string, file: string) => `${accountName}/${file}`;
