export { frontMatterFaults, type Known } from './find-faults.ts';
export { lessonFields, type LessonFields, levels, type Source } from './lesson-fields.ts';
export { olderThanAYear } from './old-sources.ts';
