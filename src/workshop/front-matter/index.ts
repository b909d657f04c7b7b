export { type PartFields, type PartKind, type WorkshopFields, workshopFields } from './fields.ts';
export { readWorkshop } from './find-faults.ts';
export { findExercise, findSection, type Known, type KnownLesson } from './known.ts';
export { kindOf } from './shape-of-parts.ts';
