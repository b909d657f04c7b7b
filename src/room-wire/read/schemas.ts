import * as v from 'valibot';
import type { Ask, ExerciseNews, HandOut, Name, PresenterKey, Screen, Sheet, Showing } from '../from-page.ts';
import { limits } from '../limits.ts';
import type { Place, Program } from '../parts.ts';
import { tidyName } from './tidy-name.ts';

/** Text of at most so many characters, without halves of characters, which could not be sent on. */
const text = (most: number) =>
  v.pipe(
    v.string(),
    v.maxLength(most),
    v.check((value) => value.isWellFormed()),
  );

/** A whole number, from 0. */
const count = (below: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(below - 1));

/** A path as the site has them: nothing in it leads up, or to another host. */
const path = v.pipe(text(limits.path), v.regex(/^(?:[a-z0-9]+(?:[-_.][a-z0-9]+)*(?:\/(?!$)|$))*$/));

const place: v.GenericSchema<unknown, Place> = v.strictObject({
  deck: path,
  slide: count(limits.slides),
  step: count(limits.slides),
  page: path,
  section: v.pipe(text(limits.path), v.regex(/^[^\s<>"'`&\\]*$/u)),
});

const file = v.strictObject({
  name: v.pipe(text(limits.program.name), v.regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]*$/)),
  code: text(limits.program.code),
});

const program: v.GenericSchema<unknown, Program> = v.strictObject({
  title: text(limits.title),
  files: v.pipe(
    v.array(file),
    v.minLength(1),
    v.maxLength(limits.program.files),
    v.check((files) => files.reduce((sum, { code }) => sum + code.length, 0) <= limits.program.code),
    v.check((files) => new Set(files.map(({ name }) => name.toLowerCase())).size === files.length),
  ),
});

const presenter: v.GenericSchema<unknown, PresenterKey> = v.strictObject({ key: text(200) });

const handOut: v.GenericSchema<unknown, HandOut> = v.strictObject({ program });

const ask: v.GenericSchema<unknown, Ask> = v.strictObject({ learner: v.nullable(count(1_000_000)) });

const screen: v.GenericSchema<unknown, Screen> = v.strictObject({ isProgressShown: v.boolean() });

const progress: v.GenericSchema<unknown, ExerciseNews> = v.strictObject({
  exercise: path,
  state: v.picklist(['trying', 'passed']),
  mistake: v.exactOptional(text(limits.mistake)),
});

const name: v.GenericSchema<unknown, Name> = v.strictObject({
  // Before it is tidied it may be longer, by spaces and the like.
  name: v.pipe(text(4 * limits.name), v.transform(tidyName), v.maxLength(limits.name)),
});

const show: v.GenericSchema<unknown, Showing> = v.strictObject({
  ask: text(40),
  program: v.nullable(program),
});

const questionnaire: v.GenericSchema<unknown, Sheet> = v.strictObject({
  page: path,
  answers: v.pipe(
    v.array(
      v.strictObject({
        question: v.pipe(text(limits.questionnaire.question), v.regex(/^[a-z0-9-]+$/)),
        answer: text(limits.questionnaire.answer),
      }),
    ),
    v.maxLength(limits.questionnaire.answers),
  ),
});

/** What may be posted to each of the room's paths. */
export const schemas = { presenter, place, handOut, ask, screen, progress, name, show, questionnaire };
