/**
 * What the build puts in place of `@msw/url`, which matches addresses with patterns: our one handler matches with a function.
 */
export function matchPattern(): never {
  throw new Error('Handlers of this site match with a function, not with a pattern.');
}
