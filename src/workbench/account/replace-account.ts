import type { WorkbenchState } from '../model/state.ts';

/** Stops the programs that work on the account, then does something to the whole account. */
export async function replaceAccount(
  { session, moment, place }: WorkbenchState,
  work: () => Promise<void>,
): Promise<void> {
  for (const run of runningPrograms(session.log)) run.stop?.();
  await work();
  moment.value = undefined;
  place.value = undefined;
}

/** The programs of this page that have not ended. */
export function runningPrograms({ runs }: WorkbenchState['session']['log']) {
  return runs.value.filter(({ state, stop }) => stop && state.value === 'running');
}
