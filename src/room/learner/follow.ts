import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Place } from '#room/wire';
import { addressOf, deckOfPage, pathOf, whenReady } from '../parts/pages.ts';
import { keepsWhatIsWritten, watchLeaving } from './leaving.ts';
import { isSectionSeen, scrollToSection } from './section.ts';

/** Pages that follow: home, lessons, and the times of a workshop. Decks do as well. */
const following = /^(lessons\/.+|workshops\/[^/]+)?$/;

const kept = 'learn-s3/room/following';

/** Whether a learner's page goes where the presenter is. */
export interface Follow {
  readonly isFollowing: ReadonlySignal<boolean>;
  /** Goes to where the presenter is, and stays with them from then on. */
  comeBack(): void;
}

/**
 * Follows the presenter, from the first page on, until the learner scrolls away, moves to another slide or page, or writes. Nobody
 * is taken out of the playground.
 */
export function followPresenter(place: ReadonlySignal<Place | null>): Follow {
  const path = pathOf(location);
  const deck = deckOfPage();
  const follows = following.test(path) || deck !== undefined;
  const isFollowing = signal(follows && sessionStorage.getItem(kept) !== 'no');
  let isMoving = false;
  const set = (to: boolean) => {
    isFollowing.value = to;
    sessionStorage.setItem(kept, to ? 'yes' : 'no');
  };
  const go = ({ deck: presented, slide, step, page, section }: Place, isAsked: boolean) => {
    if (deck && path === presented) {
      isMoving = true;
      deck.deck?.show({ index: slide, step });
      isMoving = false;
    } else if (!deck && path === page) {
      if (isAsked || !isSectionSeen(section)) scrollToSection(section);
    } else if (isAsked || keepsWhatIsWritten()) {
      location.assign(deck ? addressOf(presented) : addressOf(page, section));
    }
  };

  let last = '';
  const begin = () =>
    effect(() => {
      const now = place.value;
      if (!now || !isFollowing.value) return;
      // On a page to read, the steps of a slide are one section.
      const key = deck ? JSON.stringify(now) : `${now.page}#${now.section}`;
      if (key !== last) go(now, false);
      last = key;
    });
  const away = () => {
    if (isFollowing.peek()) set(false);
  };
  watchLeaving({
    away,
    scrolled: () => {
      const now = place.peek();
      if (!deck && now?.page === path && !isSectionSeen(now.section)) away();
    },
  });
  if (deck) {
    void whenReady(deck).then((ready) => {
      ready.deck?.onShow(({ index, step }) => {
        const now = place.peek();
        if (!isMoving && now && (path !== now.deck || index !== now.slide || step !== now.step)) away();
      });
      begin();
    });
  } else begin();

  return {
    isFollowing,
    comeBack: () => {
      const now = place.peek();
      last = '';
      set(true);
      if (now && !follows) location.assign(addressOf(now.page, now.section));
      else if (now) go(now, true);
    },
  };
}
