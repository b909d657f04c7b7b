import type { Learner } from '#room/wire';
import type { PresenterState } from '../parts/state.ts';

/** How the presenter calls a learner: `Learner 3`, or `Learner 3, At the window`. */
export function nameOf({ number, name }: Pick<Learner, 'number' | 'name'>): string {
  return name === '' ? `Learner ${number}` : `Learner ${number}, ${name}`;
}

/** The learner of a number, named. */
export function nameOfNumber({ learners }: PresenterState, number: number): string {
  return nameOf(learners.find((one) => one.number === number) ?? { number, name: '' });
}

/** How many are in the room, in words. */
export function countHere({ learners }: PresenterState): string {
  const here = learners.filter(({ isHere }) => isHere).length;
  return here === 1 ? '1 learner is here' : `${here} learners are here`;
}

/** What to call an exercise: its title, or the last part of its id where the deck has no such. */
export function titleOf(exercise: string, titles: ReadonlyMap<string, string>): string {
  return (
    titles.get(exercise) ??
    exercise
      .replace(/^lessons\//, '')
      .replaceAll('/', ': ')
      .replaceAll('-', ' ')
  );
}
