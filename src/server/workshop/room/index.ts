export type { Course } from './course.ts';
export type { Member } from './learners.ts';
export type { RecordEntry } from './record-entry.ts';
export { Room } from './room.ts';
