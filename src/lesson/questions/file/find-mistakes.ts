import type { Question, QuestionOf } from './question.ts';

/** A mistake that a schema cannot find, and where in the question it is. */
interface Mistake {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

type Say = (path: readonly PropertyKey[], message: string) => void;

/** Finds what is wrong with a question whose form is right. */
export function findMistakes(question: Question): readonly Mistake[] {
  const mistakes: Mistake[] = [];
  const say: Say = (path, message) => mistakes.push({ path, message });
  switch (question.kind) {
    case 'choose':
    case 'choose-several':
      findInAnswers(question, say);
      break;
    case 'type':
      findInTyped(question, say);
      break;
    case 'order':
      findTwice('items', question.items, say);
      break;
    case 'line':
      findInLines(question, say);
      break;
  }
  if (question.prints !== undefined) findInPrediction(question, say);
  return mistakes;
}

function findInAnswers(question: QuestionOf<'choose' | 'choose-several'>, say: Say): void {
  const { kind, answers } = question;
  findTwice('answers', answers, say);
  const right = answers.filter((answer) => answer.right).length;
  if (right === 0) say(['answers'], 'No answer is right. Write `right: true` below the one that is.');
  if (kind === 'choose' && right > 1)
    say(['answers'], `${right} answers are right. Leave one, or make the kind \`choose-several\`.`);
  if (kind === 'choose-several' && right === answers.length)
    say(['answers'], 'All answers are right, so there is nothing to choose. Add one that is wrong.');
}

function findInTyped({ accept, wrong, exact }: QuestionOf<'type'>, say: Say): void {
  findTwice('wrong', wrong, say);
  const form = (text: string) => (exact ? text : text.toLowerCase());
  wrong.forEach(({ text }, index) => {
    if (accept.some((right) => form(right) === form(text)))
      say(
        ['wrong', index, 'text'],
        `“${text}” is accepted as right as well. Take it out of one of the two lists.`,
      );
  });
}

function findInLines({ code, answers }: QuestionOf<'line'>, say: Say): void {
  findTwice('answers', answers, say);
  const right = answers.filter((answer) => answer.right).length;
  if (right !== 1)
    say(
      ['answers'],
      right === 0
        ? 'No line is right. Write `right: true` below the one that is.'
        : `${right} lines are right. Ask for one.`,
    );
  const lines = code.split('\n').map((line) => line.trim());
  answers.forEach(({ text }, index) => {
    const count = lines.filter((line) => line === text).length;
    if (count === 1) return;
    const what = count === 0 ? 'is no line of the code' : `stands ${count} times in the code`;
    say(['answers', index, 'text'], `“${text}” ${what}. Write one whole line as it stands there.`);
  });
}

function findInPrediction(question: Question, say: Say): void {
  if (question.kind === 'type') return;
  if (question.kind !== 'choose')
    say(
      ['prints'],
      'A prediction is of the kind `choose` or `type`. Take `prints` out, or ask in another way.',
    );
  else if (question.answers.length > 4)
    say(['answers'], 'A prediction has two to four answers, since a room votes on it. Take the weakest out.');
}

/** Finds two answers with the same text, or with the same explanation. */
function findTwice(
  list: string,
  entries: readonly { readonly text: string; readonly why: string }[],
  say: Say,
): void {
  for (const name of ['text', 'why'] as const)
    entries.forEach((entry, index) => {
      if (entries.findIndex((other) => other[name] === entry[name]) === index) return;
      say(
        [list, index, name],
        name === 'text'
          ? `“${entry.text}” stands there twice. Take one out.`
          : 'Another one has this explanation. Each needs its own: say what this one mistakes.',
      );
    });
}
