/**
 * The name of the `<meta>` in the head of every page that a workshop serves; its content is the address of the room, such as
 * `/room/`, to which {@link paths} are relative. A page without it is on a static host, or under `npm start`: it is in no room,
 * must ask for none, and should load nothing that is only for rooms.
 */
export const roomMeta = 'learn-s3-room';

/**
 * Where a page listens: `GET <room>events`, Server-sent events. Each has a message of {@link FromServer} as JSON in its data, no
 * event name (so `onmessage` gets all), and an id, except for beats. The first is always a `welcome` or, for a page that says
 * what it has got last, what it has missed; where that is too long ago, a `welcome` again. What it has got last a page says with
 * `?after=<id>` in the address, for a reload; `EventSource` says it by itself in `Last-Event-ID`, for a lost connection, which
 * counts for more. An id of another room or another role is ignored, and answered with a `welcome`.
 *
 * The role goes by the cookies, which no script can read: a browser that has given the key is the presenter's, any other is
 * a learner's, and gets its cookie with the first answer. So a learner listens before it posts anything.
 *
 * **One stream for a tab at most.** Over HTTP/1.1 a browser opens six connections to a host, for all of its tabs together, and a
 * stream takes one of them for good. A deck in the frames of a presenter view must not open its own, and a page that is
 * hidden should close its stream, and open it with `?after=` when it is seen again. More than `limits.streamsOfLearner` are refused with 429.
 *
 * `EventSource` does not reconnect after an answer other than 200. A page then tries again after some seconds, and gives up on
 * `over` or 404.
 */
export const eventsPath = 'events';

/** The query that lets the presenter's browser listen as a learner's, to see what a learner sees: `events?as=learner`. */
export const learnerView = 'as=learner';

/**
 * Where pages post, relative to the room: `POST`, same origin, with `Content-Type: application/json`. Answers are 204, or an error with a
 * {@link Refused} as JSON: 400 for what is not as the wire has it, 401 for who has no cookie yet, 403 for who may not, 404 for an
 * exercise that the site has not, 409 for an ask that is over, 413 for too much, 429 (with `Retry-After`) for too often.
 */
export const paths = {
  /** Anybody → {@link PresenterKey}. A right key makes this browser the presenter's, by a cookie. A wrong one is 403. */
  presenter: 'presenter',
  /** Presenter → {@link Place}: all learners get it. */
  place: 'place',
  /** Presenter → {@link HandOut}: all learners get it, and so do those who come later, until there is another one. */
  handOut: 'hand-out',
  /** Presenter → {@link Ask}: one learner is asked for their program. */
  ask: 'ask',
  /** Presenter → {@link Screen}: whether the room's progress is shown on the projector. */
  screen: 'screen',
  /** Learner → {@link ExerciseNews}. */
  progress: 'progress',
  /** Learner → {@link Name}. */
  name: 'name',
  /** Learner → {@link Showing}: the answer to an ask. */
  show: 'show',
  /** Learner → {@link Sheet}: the exit questionnaire. Sent again, it takes the place of what was sent before. */
  questionnaire: 'questionnaire',
} as const;

/**
 * How the fragment of the address begins that the terminal shows for the presenter: `#presenter=<key>`. The page on which it is
 * opened takes it out of the address bar at once (`history.replaceState`), and posts the key to {@link paths}`.presenter`.
 */
export const presenterFragment = '#presenter=';

/** The page that the terminal shows for the presenter, relative to the site. */
export const presenterPage = '';
