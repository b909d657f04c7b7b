import type { ReadonlySignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { roomKeys } from '../parts/keys.ts';
import type { Surroundings } from '../parts/surroundings.ts';
import type { LearnerState } from '../parts/state.ts';
import type { Follow } from './follow.ts';
import { Asked, HandedOut } from './notices.tsx';
import { WhatIsSent } from './what-is-sent.tsx';

interface LearnerBarProps extends Surroundings {
  readonly state: ReadonlySignal<LearnerState>;
  readonly follow: Follow;
}

/** Says that this page belongs to a room, and whether it follows the presenter. It is quiet: it is told when that changes, and no more. */
export function LearnerBar({ room, link, problem, state, follow }: LearnerBarProps) {
  const [isOpen, setOpen] = useState(false);
  const { place } = state.value;
  const isFollowing = follow.isFollowing.value;
  return (
    <>
      <div class="room-notices" role="status">
        {problem !== undefined && <p class="room-notice">{problem}</p>}
        <Asked key={state.value.asked?.id} room={room} asked={state.value.asked} />
        <HandedOut key={state.value.handOut?.id} handOut={state.value.handOut} />
      </div>
      <section class="room-bar" aria-label="Room">
        <span class="room-light" data-link={link.value} data-following={isFollowing} aria-hidden="true" />
        <span role="status">{says(link.value, isFollowing, place !== null)}</span>
        {!isFollowing && place && link.value === 'joined' && (
          <button type="button" class="room-button" onClick={() => follow.comeBack()}>
            Follow <kbd>{roomKeys.follow.toUpperCase()}</kbd>
          </button>
        )}
        <button type="button" class="room-button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
          What is sent?
        </button>
      </section>
      {isOpen && <WhatIsSent room={room} state={state} close={() => setOpen(false)} />}
    </>
  );
}

function says(link: 'joined' | 'lost' | 'over', isFollowing: boolean, isBegun: boolean): string {
  if (link === 'over') return 'The workshop has ended. Your work stays in this browser.';
  if (link === 'lost') return 'The room is out of reach. Trying again …';
  if (!isBegun) return 'In the room. It has not begun yet.';
  return isFollowing ? 'Following the presenter' : 'On your own';
}
