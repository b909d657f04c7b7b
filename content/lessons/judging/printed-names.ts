/**
 * The keys and prefixes below `start` that a run printed, however it put them: alone in a line, in quotes, in a table, with
 * punctuation behind them.
 *
 * @param known Names that may end in what looks like punctuation.
 */
export function printedNames(
  output: readonly string[],
  start: string,
  known: readonly string[] = [],
): readonly string[] {
  const pattern = new RegExp(
    `${start}[^\\s'"\`“”‘’,;|│()<>{}\\[\\]]*`,
    'g',
  );
  const names = output.join('\n').match(pattern) ?? [];
  return names.map((name) =>
    known.includes(name) ? name : name.replace(/[:.!?…→-]+$/, ''),
  );
}
