/** The error when code could not be compiled for a reason that is not in the code. */
export class CompilerUnavailable extends Error {
  override name = 'CompilerUnavailable';
  override message =
    'TypeScript, which compiles what you changed, could not be loaded. Are you offline? ' +
    'Your code is kept; press Run to try again.';
}
