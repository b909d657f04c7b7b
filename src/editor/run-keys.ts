/** The keys that run the program, each with Ctrl or Cmd: named as `KeyboardEvent.code` and Monaco's `KeyCode` both name them. */
export const runKeys = ['Enter'] as const;
