import { isTool, type ToolId } from '../../tools/tools.ts';

/** An ISO 8601 time. */
type Time = string;

/** What is remembered about a question. */
export interface Remembered {
  /** When it was last answered with an answer that counts. */
  readonly last: Time;
  /** The index of the interval that the question has reached. */
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
  /** The tool whose run that was. Older versions of the site did not say. */
  readonly tool?: ToolId | undefined;
}

/**
 * What a reader has answered, by the name of the question: `first-requests/second-delete`. An entry in another form, which a
 * newer site has kept or somebody has changed by hand, stays until the question is answered again: see `rememberedOf`.
 */
export interface Memory {
  readonly version: 1;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly predictions: Readonly<Record<string, unknown>>;
}

export const nothingAnswered: Memory = { version: 1, answers: {}, predictions: {} };

/**
 * Reads what was kept as text, by this version of the site, an older or a newer one. Ignores what cannot be understood, since
 * it was changed by hand; what else a newer version has kept there stays.
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

/** What is remembered about a question, if that can be understood. */
export function rememberedOf({ answers }: Memory, name: string): Remembered | undefined {
  const found = Object.hasOwn(answers, name) ? answers[name] : undefined;
  return isRemembered(found) ? found : undefined;
}

/** What was predicted for a question, if that can be understood. */
export function predictionOf({ predictions }: Memory, name: string): Prediction | undefined {
  const found = Object.hasOwn(predictions, name) ? predictions[name] : undefined;
  return isPrediction(found) ? found : undefined;
}

/** Everything that two memories contain: for a question that is in both, the later answer. */
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
  return (
    isRecord(value) &&
    typeof value.given === 'string' &&
    typeof value.settled === 'boolean' &&
    (value.tool === undefined || isTool(value.tool))
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
