/** `npm run new:lesson -- sharing-pictures`: makes a lesson to start from, which passes all tests. */
import { makeLesson, NoLessonError } from './new-lesson/make-lesson.ts';
import { root } from './root.ts';

const [slug, ...more] = process.argv.slice(2);
if (slug === undefined || more.length > 0) {
  console.error(
    'Name the lesson as its address shall be, once and for all: npm run new:lesson -- sharing-pictures',
  );
  process.exit(1);
}
try {
  const page = makeLesson(root, slug);
  console.log(`${page} is there, with one of each thing that a lesson can have.

  npm run dev                        http://localhost:4321/lessons/${slug}/ and /present/${slug}/, while you write
  npm run unit -- tests/authoring    says what is wrong with it, by file and line
  npm run unit -- tests/lessons      runs its programs, and judges its exercises

content/README.md says what each part is for.`);
} catch (error) {
  if (!(error instanceof NoLessonError)) throw error;
  console.error(error.message);
  process.exit(1);
}
