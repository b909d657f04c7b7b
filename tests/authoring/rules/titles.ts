import type { Fault } from '#lesson/fault';
import type { CourseSource, PageSource } from '../course-source.ts';
import { faultAt } from '../fault-at.ts';

const titled = new Set(['Snippet', 'Exercise', 'Tools']);

/** Screen readers and tests find blocks by their titles: each must have one, and a different one from others on its page. */
export function titleFaults({ pages }: CourseSource): Fault[] {
  return pages.flatMap(faultsOn);
}

function faultsOn({ file, components }: PageSource): Fault[] {
  const lines = new Map<string, number>();
  return components.flatMap(({ name, line, attributes }) => {
    // Tabs without a program that can be run need no title; `toolFaults` finds those that do.
    if (!titled.has(name) || (name === 'Tools' && !attributes.has('title'))) return [];
    const title = attributes.get('title')?.trim() ?? '';
    if (title === '') {
      return faultAt(
        file,
        line,
        `This <${name}> has no title.`,
        'Write title="…": what it does, in a few words.',
      );
    }
    const before = lines.get(title);
    lines.set(title, before ?? line);
    if (before === undefined) return [];
    const problem = `The title “${title}” stands twice: line ${before} has it too.`;
    return faultAt(file, line, problem, 'Give one of the two another title.');
  });
}
