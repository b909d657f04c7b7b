type Milliseconds = number;
type Characters = number;
type Bytes = number;

/** How long a stream is silent at most: then comes a `beat`. */
export const beat: Milliseconds = 10_000;

/** After this long without any message, a page takes its stream for dead, closes it and opens another. */
export const silence: Milliseconds = 25_000;

/** How much may be sent. What is longer is refused, never cut. */
export const limits = {
  /** Of a name that a learner types, after {@link Name} has been tidied. */
  name: 40 satisfies Characters,
  /** Of a path of a page, an id of a section, and an id of an exercise. */
  path: 200 satisfies Characters,
  /** Of a title of a program. */
  title: 200 satisfies Characters,
  /** Of the name of a mistake. */
  mistake: 600 satisfies Characters,
  program: {
    files: 30,
    /** Of a file's name. */
    name: 60 satisfies Characters,
    /** Of the code of all files together. */
    code: 200_000 satisfies Characters,
  },
  questionnaire: {
    answers: 30,
    /** Of the id of a question. */
    question: 60 satisfies Characters,
    /** Of one answer. */
    answer: 2_000 satisfies Characters,
  },
  /** Slides and steps are below this. */
  slides: 10_000,
  /** Of a body, by what is in it. */
  body: {
    /** With a program. */
    program: 1_300_000 satisfies Bytes,
    questionnaire: 200_000 satisfies Bytes,
    /** Any other. */
    other: 8_000 satisfies Bytes,
  },
  /** How many learners a room has at most. Of those who have sent nothing and have gone, the first make room for others. */
  learners: 200,
  /** How many streams one learner may have open. */
  streamsOfLearner: 6,
  /** How often a learner may post: so many at once, and then so many a second. */
  posts: { atOnce: 30, perSecond: 2 },
} as const;
