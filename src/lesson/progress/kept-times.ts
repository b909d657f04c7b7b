/** An ISO 8601 time. */
export type Time = string;

/** Times by the name of what was done then. */
export type Times = Readonly<Record<string, Time>>;

/** The texts of what was kept, by their names. Ignores what does not have the right form, since it was changed by hand. */
export function textsIn(kept: unknown): Times {
  if (typeof kept !== 'object' || kept === null) return {};
  return Object.fromEntries(Object.entries(kept).filter(([, text]) => typeof text === 'string'));
}

/** The same record without one of its names. */
export function without<Value>(
  values: Readonly<Record<string, Value>>,
  name: string,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(values).filter(([key]) => key !== name));
}
