/** Something that the person who starts the server can put right; its message says how. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
