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
interface Prediction {
  /** The text of the answer: its place in the list may change. */
  readonly given: string;
  /** Whether the run has shown what is right. */
  readonly settled: boolean;
}

/**
 * What a reader has answered, by the name of the question: `first-requests/second-delete`. What stands there in another form,
 * since a newer site has kept it, or a hand has changed it, stays until the question is answered again: see `rememberedOf`.
 */
export interface Memory {
  readonly version: 1;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly predictions: Readonly<Record<string, unknown>>;
}

export const nothingAnswered: Memory = { version: 1, answers: {}, predictions: {} };

/**
 * What was kept as text, by this site, an older or a newer one. What is of no use was changed by hand, and counts as not there;
 * what a newer site keeps beside it stays.
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
    answers: isRecord(kept.answers) ? kept.answers : {},
    predictions: isRecord(kept.predictions) ? kept.predictions : {},
  };
}

/** What is remembered of a question, if that can be understood. */
export function rememberedOf({ answers }: Memory, name: string): Remembered | undefined {
  const found = Object.hasOwn(answers, name) ? answers[name] : undefined;
  return isRemembered(found) ? found : undefined;
}

/** What was predicted at a question, if that can be understood. */
export function predictionOf({ predictions }: Memory, name: string): Prediction | undefined {
  const found = Object.hasOwn(predictions, name) ? predictions[name] : undefined;
  return isPrediction(found) ? found : undefined;
}

/** All that two memories hold: of a question that is in both, what was answered last. */
export function mergeMemories(one: Memory, other: Memory): Memory {
  const answers = { ...one.answers };
  for (const name of Object.keys(other.answers)) {
    const [before, answer] = [rememberedOf(one, name), rememberedOf(other, name)];
    if (answer && (!before || Date.parse(answer.last) >= Date.parse(before.last))) answers[name] = answer;
  }
  return { ...one, answers, predictions: { ...one.predictions, ...other.predictions } };
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
