import type { Question, QuestionOf } from '../file/question.ts';

/** What was answered: the indexes of answers or items in the question's list, or what was typed. */
export type Given = readonly (number | string)[];

/** How an answer is judged. */
export interface Judgement {
  readonly right: boolean;
  /** Paragraphs, with code between backticks. */
  readonly why: readonly string[];
  /** The marks of what can be chosen, by its index: that of the answer, or of the line in the code. */
  readonly marks: ReadonlyMap<number, Mark>;
}

/** `missed`: it is right, and was not chosen. */
export type Mark = 'right' | 'wrong' | 'missed';

/** Judges an answer, and explains it. Without an answer, it explains what is right. */
export function judge(question: Question, given: Given): Judgement {
  switch (question.kind) {
    case 'choose':
    case 'choose-several':
      return judgeChosen(question, given);
    case 'line':
      return judgeLine(question, given);
    case 'type':
      return judgeTyped(question, given);
    case 'order':
      return judgeOrder(question, given);
  }
}

function judgeChosen({ kind, answers }: QuestionOf<'choose' | 'choose-several'>, given: Given): Judgement {
  const marks = new Map<number, Mark>();
  answers.forEach(({ right }, place) => {
    if (given.includes(place)) marks.set(place, right ? 'right' : 'wrong');
    else if (right) marks.set(place, 'missed');
  });
  const right = [...marks.values()].every((mark) => mark === 'right');
  const explain = (mark: Mark, say: (text: string, why: string) => string) =>
    answers.flatMap(({ text, why }, place) => (marks.get(place) === mark ? [say(quoted(text), why)] : []));
  const named = (text: string, why: string) => (kind === 'choose' ? why : `${text}: ${why}`);
  return {
    right,
    // First what was chosen, then what should have been.
    why: right
      ? explain('right', named)
      : [...explain('wrong', named), ...explain('missed', (text, why) => `Right is ${text}. ${why}`)],
    marks,
  };
}

/** A text as it is quoted in a sentence: without the full stop at its end. */
function quoted(text: string): string {
  return `“${text.replace(/\.$/, '')}”`;
}

function judgeLine({ code, answers, otherwise }: QuestionOf<'line'>, given: Given): Judgement {
  const lines = code.split('\n').map((line) => line.trim());
  const [chosen] = given;
  const answer = answers.find(({ text }) => text === lines[Number(chosen)]);
  const solution = answers.find(({ right }) => right);
  const place = lines.indexOf(solution?.text ?? '');
  const isRight = answer !== undefined && answer === solution;
  const marks = new Map<number, Mark>([[place, isRight ? 'right' : 'missed']]);
  if (!isRight && chosen !== undefined) marks.set(Number(chosen), 'wrong');
  const told = chosen === undefined || isRight ? [] : [answer?.why ?? otherwise];
  return {
    right: isRight,
    why: [...told, isRight ? solution.why : `It is the line \`${solution?.text}\`. ${solution?.why}`],
    marks,
  };
}

function judgeTyped({ accept, wrong, otherwise, exact, why }: QuestionOf<'type'>, given: Given): Judgement {
  const form = (text: string) => {
    const plain = text
      .trim()
      .replaceAll(/\s+/g, ' ')
      .replace(/^(["'`“])(.*)["'`”]$/, '$2');
    return exact ? plain : plain.toLowerCase();
  };
  const typed = form(String(given[0] ?? ''));
  const marks = new Map<number, Mark>();
  if (accept.some((text) => form(text) === typed)) return { right: true, why: [why], marks };
  const named = wrong.find(({ text }) => form(text) === typed);
  const told = typed === '' ? [] : [named?.why ?? otherwise];
  return { right: false, why: [...told, `Right is \`${accept[0]}\`. ${why}`], marks };
}

function judgeOrder({ items }: QuestionOf<'order'>, given: Given): Judgement {
  const marks = new Map<number, Mark>(
    given.map((item, place) => [Number(item), item === place ? 'right' : 'wrong']),
  );
  const first = given.findIndex((item, place) => item !== place);
  const right = first < 0 && given.length === items.length;
  const expected = items[Math.max(first, 0)];
  if (right) return { right, why: items.map(({ why }) => why), marks };
  return {
    right,
    why: [
      `In place ${Math.max(first, 0) + 1} stands “${expected?.text}”: ${expected?.why}`,
      `The right order is: ${items.map(({ text }) => text).join(' → ')}.`,
    ],
    marks,
  };
}
