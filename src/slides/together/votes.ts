import type { ClassVoteElement, VoteState } from '#lesson/class-vote';
import type { Message } from './message.ts';

type VoteMessage = Extract<Message, { kind: 'vote' }>;

/** The votes of a deck in all its windows. */
interface SharedVotes {
  /** What a window that is opened now has to be told. */
  everything(): readonly VoteMessage[];
  /** Shows what another window has told. */
  show(message: VoteMessage): void;
}

/** Tells of what is counted in this window, and of what was revealed. */
export function shareVotes(deck: HTMLElement, send: (message: Message) => void): SharedVotes {
  const votes = [...deck.querySelectorAll<ClassVoteElement>('class-vote')].flatMap(({ vote }) => vote ?? []);
  const told = (vote: number, state: VoteState): VoteMessage => ({ kind: 'vote', vote, state });
  votes.forEach((vote, place) => (vote.onChange = (state) => send(told(place, state))));
  return {
    everything: () => votes.map(({ state }, place) => told(place, state)),
    show: ({ vote, state }) => votes[vote]?.show(state),
  };
}
