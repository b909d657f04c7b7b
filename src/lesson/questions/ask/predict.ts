import type { ToolId } from '../../tools/tools.ts';
import { isSettledBy, printsIn } from '../file/prints.ts';
import type { Question } from '../file/question.ts';
import { predictionOf } from '../memory/memory.ts';
import { noteAnswer, notePrediction, readMemory } from '../memory/store.ts';
import { judge, type Given } from './judge.ts';
import { onRunAfter } from './on-run-after.ts';
import { QuestionForm } from './question-form.ts';

/** Makes a prediction work: what is chosen is kept, and the run of the program below says what is right. */
export function wakePrediction(host: HTMLElement): void {
  const form = new QuestionForm(host);
  const { name, question } = form.asked;
  const known = predictionOf(readMemory(), name);
  const given = known ? givenOf(question, known.given) : [];
  // A reader who was quicker than the script has chosen already.
  if (form.given.length > 0 && !known?.settled) notePrediction(name, textOf(question, form.given));
  else if (given.length > 0) form.given = given;
  if (known?.settled && given.length > 0) settle(form, known.tool ?? 'ts', false);

  form.form.addEventListener('submit', (event) => event.preventDefault());
  form.form.addEventListener('input', () => {
    if (!form.isSettled) notePrediction(name, textOf(question, form.given));
  });
  onRunAfter(host, (run) => {
    if (form.isSettled) return;
    const isAnswered = form.given.length > 0;
    if (isSettledBy(question.prints, run)) {
      settle(form, run.tool, true);
      if (!isAnswered) return;
      notePrediction(name, textOf(question, form.given), run.tool);
      noteAnswer(name, judge(question, form.given).right);
    } else if (isAnswered && !run.isTyped)
      form.say(`This run printed something else, so it does not settle your prediction. ${again[run.tool]}`);
  });
}

const program = 'Press Reset, and run the program as it was.';
/** What to do where a run has settled nothing. */
const again: Readonly<Record<ToolId, string>> = {
  ts: program,
  py: program,
  sh: 'Press Run again, and let it come to its end.',
};

/** Says what is right. @param tool The tool whose run has shown it. */
function settle(form: QuestionForm, tool: ToolId, isNews: boolean): void {
  const { question } = form.asked;
  const judgement = judge(question, form.given);
  const title =
    form.given.length === 0
      ? 'What happened'
      : judgement.right
        ? 'You predicted it.'
        : 'Not as you predicted.';
  const who = tool === 'sh' ? 'The commands' : 'The program';
  const printed = `${who} printed \`${printsIn(question.prints, tool)}\`.`;
  form.settle(title, { ...judgement, why: [printed, ...judgement.why] }, isNews);
}

/** An answer is kept by its text, since its place in the list may change. */
function textOf(question: Question, given: Given): string {
  const [first = ''] = given;
  return question.kind === 'choose' ? (question.answers[Number(first)]?.text ?? '') : String(first);
}

function givenOf(question: Question, text: string): Given {
  if (question.kind !== 'choose') return text === '' ? [] : [text];
  const place = question.answers.findIndex((answer) => answer.text === text);
  return place < 0 ? [] : [place];
}
