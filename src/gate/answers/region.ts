/** The name of a region that an endpoint says, or `undefined` for what cannot be one: it becomes a part of host names. */
export function regionIn(text: string | null | undefined): string | undefined {
  return text && /^[a-z]{2,4}(-[a-z]{2,12}){1,3}-\d{1,2}$/.test(text) ? text : undefined;
}
