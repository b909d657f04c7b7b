import type { ExerciseId } from '#room/wire';

/** What of the course a room has to know: its exercises, each with the names of the mistakes that its check knows (`nameMistake`). */
export type Course = ReadonlyMap<ExerciseId, ReadonlySet<string>>;
