import type { ToLearner, ToPresenter, Welcome } from '#room/wire';

/** What a learner's page knows of its room. */
export type LearnerState = Extract<Welcome, { role: 'learner' }>;

/** What the presenter's windows know of their room. */
export type PresenterState = Extract<Welcome, { role: 'presenter' }>;

/** What a learner's page knows after a message. */
export function learnerAfter(state: LearnerState, message: ToLearner): LearnerState {
  switch (message.kind) {
    case 'welcome':
      return message;
    case 'place':
      return { ...state, place: message.place };
    case 'hand-out':
      return { ...state, handOut: message.handOut };
    case 'asked':
      return { ...state, asked: message.asked };
    default:
      return state;
  }
}

/** What the presenter's windows know after a message. */
export function presenterAfter(state: PresenterState, message: ToPresenter): PresenterState {
  switch (message.kind) {
    case 'welcome':
      return message;
    case 'place':
      return { ...state, place: message.place };
    case 'hand-out':
      return { ...state, handOut: message.handOut };
    case 'learner':
      return { ...state, learners: put(state.learners, message.learner, ({ number }) => number) };
    case 'exercise':
      return { ...state, exercises: put(state.exercises, message.counts, ({ exercise }) => exercise) };
    case 'screen':
      return { ...state, isProgressShown: message.isProgressShown };
    case 'asking':
      return { ...state, asking: message.asking };
    case 'shown':
      return { ...state, shown: message.shown };
    default:
      return state;
  }
}

/** A list with one that takes the place of the one of the same name, or comes last. */
function put<Item>(list: readonly Item[], item: Item, nameOf: (item: Item) => unknown): readonly Item[] {
  const at = list.findIndex((one) => nameOf(one) === nameOf(item));
  return at < 0 ? [...list, item] : list.with(at, item);
}
