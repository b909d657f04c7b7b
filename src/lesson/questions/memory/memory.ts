/** An ISO 8601 time. */
type Time = string;

/** What is remembered of a question. */
export interface Remembered {
  /** When it was last answered, as far as that counts. */
  readonly last: Time;
  /** Which of the intervals it is at. */
  readonly stage: number;
  /** Whether the last answer was right. */
  readonly right: boolean;
}

/** What was chosen before a run. */
export interface Prediction {
  /** The text of the answer: its place in the list may change. */
  readonly given: string;
  /** Whether the run has shown what is right. */
  readonly settled: boolean;
}

/** What a reader has answered, by the name of the question: `first-requests/second-delete`. */
export interface Memory {
  readonly version: 1;
  readonly answers: Readonly<Record<string, Remembered>>;
  readonly predictions: Readonly<Record<string, Prediction>>;
}

export const nothingAnswered: Memory = { version: 1, answers: {}, predictions: {} };

/**
 * What was kept as text, by this site, an older or a newer one; what is not of the right shape, for it was changed by hand,
 * counts as not there. What a newer site keeps beside it stays.
 */
export function memoryIn(text: string | null): Memory {
  let kept: unknown;
  try {
    kept = JSON.parse(text ?? 'null');
  } catch {
    return nothingAnswered;
  }
  if (!isRecord(kept)) return nothingAnswered;
  return {
    ...nothingAnswered,
    ...kept,
    answers: entriesOf(kept.answers, isRemembered),
    predictions: entriesOf(kept.predictions, isPrediction),
  };
}

/** All that two memories hold: of a question that is in both, what was answered last. */
export function mergeMemories(one: Memory, other: Memory): Memory {
  const answers = { ...one.answers };
  for (const [name, answer] of Object.entries(other.answers)) {
    const before = Object.hasOwn(answers, name) ? answers[name] : undefined;
    if (!before || Date.parse(answer.last) >= Date.parse(before.last)) answers[name] = answer;
  }
  return { ...one, answers, predictions: { ...one.predictions, ...other.predictions } };
}

function entriesOf<Value>(
  found: unknown,
  isRight: (value: unknown) => value is Value,
): Readonly<Record<string, Value>> {
  if (!isRecord(found)) return {};
  return Object.fromEntries(
    Object.entries(found).filter((entry): entry is [string, Value] => isRight(entry[1])),
  );
}

function isRemembered(value: unknown): value is Remembered {
  return (
    isRecord(value) &&
    typeof value.last === 'string' &&
    !Number.isNaN(Date.parse(value.last)) &&
    Number.isInteger(value.stage) &&
    typeof value.right === 'boolean'
  );
}

function isPrediction(value: unknown): value is Prediction {
  return isRecord(value) && typeof value.given === 'string' && typeof value.settled === 'boolean';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
