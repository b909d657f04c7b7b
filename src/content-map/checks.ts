const checks = import.meta.glob<object>(['/content/lessons/*/*/check.ts', '!**/_template/**']);

/** Loads the `check.ts` of an exercise, by its folder below `content/`. Rejects if there is none. */
export async function loadCheck(exercise: string): Promise<object> {
  const load = checks[`/content/${exercise}/check.ts`];
  if (!load) throw new Error(`content/${exercise}/check.ts is not there.`);
  return load();
}
