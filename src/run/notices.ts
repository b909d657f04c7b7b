import type { CallNotice, Position, PositionMapper } from '#sandbox';

/** A call that the program may have forgotten to wait for, with its place in the reader's code. */
export interface Notice {
  /**
   * `not-awaited`: nobody ever waited for it. `in-flight`: it was still under way, or was only made, after the program's last
   * line. The latter is legal, and often meant: `main();`.
   */
  readonly kind: 'not-awaited' | 'in-flight';
  readonly position?: Position;
  /** What people call it: `PutObjectCommand`, `writeFile`. */
  readonly what: string;
}

/** How many calls are named at most. Whoever has seen five has seen the mistake. */
const most = 5;

/** Finds the place of each notice in the reader's code. A line in a loop is named once. */
export function locateNotices(notices: readonly CallNotice[], mapper: PositionMapper): readonly Notice[] {
  const located = new Map<string, Notice>();
  for (const { kind, what, frames } of notices) {
    const position = frames.map((frame) => mapper.locate(frame)).find((place) => place !== undefined);
    const notice = { kind, what, ...(position && { position }) };
    const key = JSON.stringify(notice);
    if (!located.has(key)) located.set(key, notice);
  }
  return [...located.values()];
}

/** What to say of calls that nobody waited for, in plain words; an empty text when there are none. */
export function describeNotices(notices: readonly Notice[]): string {
  return notices
    .filter(({ kind }) => kind === 'not-awaited')
    .slice(0, most)
    .map(describe)
    .join(' ');
}

function describe({ what, position }: Notice): string {
  const { line, file } = position ?? {};
  const where = line === undefined ? 'The program' : `Line ${line}${file === undefined ? '' : ` of ${file}`}`;
  const does = what.endsWith('Command')
    ? `sends ${/^[AEIOU]/.test(what) ? 'an' : 'a'} ${what} and does not wait for its answer`
    : `calls ${what}() and does not wait for it`;
  return `${where} ${does}. Is an “await” missing?`;
}
