/** The keys that run the program with Ctrl or Cmd, by the names that `KeyboardEvent.code` and Monaco's `KeyCode` share. */
export const runKeys = ['Enter'] as const;
