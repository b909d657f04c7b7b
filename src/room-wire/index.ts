export { eventsPath, learnerView, paths, presenterFragment, presenterPage, roomMeta } from './addresses.ts';
export type { ExerciseCounts, FromServer, Learner, ToLearner, ToPresenter, Welcome } from './from-server.ts';
export type { Ask, ExerciseNews, HandOut, Name, PresenterKey, Screen, Sheet, Showing } from './from-page.ts';
export { beat, limits, silence } from './limits.ts';
export { nameMistake } from './mistake.ts';
export type { ExerciseId, Place, Program, ProgramFile, Refused, SitePath } from './parts.ts';
