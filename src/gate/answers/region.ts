/** The region that an endpoint names; `undefined` for what cannot be a region, since it becomes part of host names. */
export function regionIn(text: string | null | undefined): string | undefined {
  return text && /^[a-z]{2,4}(-[a-z]{2,12}){1,3}-\d{1,2}$/.test(text) ? text : undefined;
}
