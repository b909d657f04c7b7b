/** Why code could not be compiled although nothing may be wrong with it. */
export class CompilerUnavailable extends Error {
  override name = 'CompilerUnavailable';
  override message =
    'TypeScript, which compiles what you changed, could not be loaded. Are you offline? ' +
    'Your code is kept; press Run to try again.';
}
