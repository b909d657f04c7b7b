import type { Fault } from '#lesson/fault';
import { lineAt } from '#lesson/fault';
import type { CourseSource } from '../course-source.ts';
import { faultAt } from '../fault-at.ts';

/** Each lesson must have a place of its own in the course. */
export function orderFaults({ pages }: CourseSource): Fault[] {
  const taken = new Map<string, string>();
  return pages.flatMap(({ file, lesson, text }) => {
    const found = /^ {2}order: (\d+)$/m.exec(text);
    const [, order = ''] = found ?? [];
    if (lesson === undefined || !found) return [];
    const other = taken.get(order);
    taken.set(order, other ?? lesson);
    if (other === undefined) return [];
    const mend = 'Give each lesson an order of its own.';
    return faultAt(file, lineAt(text, found.index), `The lesson ${other} has the place ${order} too.`, mend);
  });
}
