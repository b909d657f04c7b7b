/** A record without some of its fields. */
export function without<T extends object, K extends keyof T>(record: T, ...names: readonly K[]): Omit<T, K> {
  const left: readonly unknown[] = names;
  return Object.fromEntries(Object.entries(record).filter(([name]) => !left.includes(name))) as Omit<T, K>;
}
