import type { Fault } from '#lesson/fault';
import type { CourseSource } from '../course-source.ts';
import { faultAt } from '../fault-at.ts';

/** The fewest hints of an exercise: the first names the idea, another the call. */
const least = 2;

/** Every exercise must help by degrees those who are stuck. */
export function hintFaults({ pages }: CourseSource): Fault[] {
  return pages.flatMap(({ file, components }) =>
    components.flatMap(({ name, line, attributes, inside }) => {
      if (name !== 'Exercise') return [];
      const hints = inside.filter((component) => component.name === 'Hint');
      const empty = hints.filter(({ text }) => text.trim() === '');
      if (empty.length > 0)
        return empty.map((hint) =>
          faultAt(file, hint.line, 'This hint is empty.', 'Write it, or take it out.'),
        );
      if (hints.length >= least) return [];
      const has = ['no hints', 'one hint'][hints.length] ?? '';
      const problem = `The exercise “${attributes.get('title') ?? ''}” has ${has}.`;
      const mend = `Write at least ${least} inside of it: <Hint> the idea </Hint>, then <Hint> the call </Hint>.`;
      return faultAt(file, line, problem, mend);
    }),
  );
}
