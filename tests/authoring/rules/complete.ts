import { dirname, join } from 'node:path';
import type { Fault } from '#lesson/fault';
import { lineAt } from '#lesson/fault';
import { readSettings } from '../../lessons/read-settings.ts';
import type { CourseSource, PageSource } from '../course-source.ts';
import { faultAt } from '../fault-at.ts';

/** How much of each there is in a lesson at least. */
const least = { exercises: 3, kinds: 2, predictions: 2 };

/** Lessons about a reader's own account, which have little to program. */
const others: ReadonlySet<string | undefined> = new Set(['your-own-account', 'cors-and-permissions']);

/** A lesson must have enough to do, so that none is only to be read, unless it says that it is not finished. */
export function completeFaults(course: CourseSource): Fault[] {
  return course.pages.flatMap((page) => {
    const { file, lesson, text } = page;
    if (lesson === undefined || others.has(lesson) || /^unfinished:/m.test(text)) return [];
    const lacks = lacking(course, page);
    if (lacks.length === 0) return [];
    const mend =
      'Add what is missing. Until you have, write `unfinished: true` below the level: then the page says so, too.';
    const line = lineAt(text, Math.max(0, text.search(/^title:/m)));
    return faultAt(file, line, `The lesson is not complete: it has ${lacks.join(', ')}.`, mend);
  });
}

function lacking({ root, files }: CourseSource, { folder, text }: PageSource): string[] {
  const exercises = [...files].filter(
    (path) => dirname(dirname(path)) === folder && path.endsWith('/check.ts'),
  );
  const kinds = exercises.map((check) => kindIn(join(root, dirname(check))));
  const predictions = text.match(/<Predict /g)?.length ?? 0;
  const isFirst = /^ {2}order: 1$/m.test(text);
  return [
    ...tooFew(exercises.length, least.exercises, 'exercises'),
    ...tooFew(new Set(kinds).size, least.kinds, 'kinds of exercises'),
    ...(kinds.includes('from-nothing') ? [] : ['no exercise from nothing']),
    ...tooFew(predictions, least.predictions, 'predictions'),
    ...(isFirst || text.includes('<Review earlier />') ? [] : ['no <Review earlier />']),
    ...(text.includes('<Review />') ? [] : ['no <Review />']),
    ...(text.includes('<Tools ') ? [] : ['no step in every tool (<Tools>)']),
  ];
}

const tooFew = (count: number, atLeast: number, what: string) =>
  count < atLeast ? [`${count} of at least ${atLeast} ${what}`] : [];

/** The kind of an exercise. One whose `exercise.yaml` cannot be read has a fault of its own. */
function kindIn(folder: string): string {
  try {
    return readSettings(folder).kind;
  } catch {
    return '';
  }
}
