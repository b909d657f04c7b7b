import type { Fault } from '#lesson/fault';
import type { CourseSource } from '../course-source.ts';
import { faultAt } from '../fault-at.ts';

/** A heading is an address, `#put-store-an-object`, and a slide: if it stands twice on a page, its address may change. */
export function headingFaults({ pages }: CourseSource): Fault[] {
  return pages.flatMap(({ file, headings }) => {
    const lines = new Map<string, number>();
    return headings.flatMap(({ text, line, depth }) => {
      const before = lines.get(text);
      lines.set(text, before ?? line);
      if (before !== undefined) {
        const problem = `The heading “${text}” stands twice: line ${before} has it too, and both want one id.`;
        return faultAt(file, line, problem, 'Word one of the two differently.');
      }
      if (depth > 1) return [];
      const problem = `“${text}” is a heading of level 1, and the page has one: its title.`;
      return faultAt(file, line, problem, 'Write it with `##`.');
    });
  });
}
