import { computed, signal } from '@preact/signals';
import { render } from 'preact';
import type { ToLearner } from '#room/wire';
import { helpWith, listenToRoomKeys, roomKeys } from '../parts/keys.ts';
import { hostOfBar } from '../parts/bar-host.ts';
import { watchPrograms } from '../parts/programs.ts';
import type { Surroundings } from '../parts/surroundings.ts';
import { learnerAfter, type LearnerState } from '../parts/state.ts';
import { followPresenter } from './follow.ts';
import { LearnerBar } from './learner-bar.tsx';
import { reportProgress } from './report.ts';

/** A learner's page in a room. Answers what takes the messages that follow. */
export function openLearner(surroundings: Surroundings, welcome: LearnerState): (message: ToLearner) => void {
  const state = signal(welcome);
  const follow = followPresenter(computed(() => state.value.place));
  reportProgress(surroundings.room);
  watchPrograms();
  listenToRoomKeys(window, {
    [roomKeys.follow]: () => {
      if (!follow.isFollowing.peek()) follow.comeBack();
    },
  });
  helpWith([[roomKeys.follow, 'Follow the presenter again']]);
  render(<LearnerBar {...surroundings} state={state} follow={follow} />, hostOfBar());
  return (message) => {
    state.value = learnerAfter(state.peek(), message);
  };
}
