import type { Sheet } from '#room/wire';
import { type ExitQuestion, exitQuestions } from './questions.ts';

/** What a room has answered to one question. */
export interface Tally {
  readonly question: ExitQuestion;
  /** How many chose each answer, in the order of the question; empty for one that is written. */
  readonly counts: readonly { readonly choice: string; readonly count: number }[];
  /** What was written, in the order in which it came. */
  readonly texts: readonly string[];
}

/** Counts what a room has answered. What no question asks is left out. */
export function tallyOf(sheets: readonly Pick<Sheet, 'answers'>[]): readonly Tally[] {
  return exitQuestions.map((question) => {
    const said = sheets.flatMap(({ answers }) =>
      answers.flatMap(({ question: id, answer }) =>
        id === question.id && answer.trim() !== '' ? answer.trim() : [],
      ),
    );
    const { choices = [] } = question;
    return {
      question,
      counts: choices.map((choice) => ({ choice, count: said.filter((answer) => answer === choice).length })),
      texts: choices.length > 0 ? [] : said,
    };
  });
}

/** What a room has answered, as the text of a file. */
export function tallyText(title: string, sheets: readonly Pick<Sheet, 'answers'>[]): string {
  const parts = tallyOf(sheets).map(({ question, counts, texts }) =>
    [
      question.ask,
      ...counts.map(({ choice, count }) => `  ${count}  ${choice}`),
      ...texts.map((text) => `  - ${text.replaceAll('\n', '\n    ')}`),
    ].join('\n'),
  );
  return `${[`${title}: ${sheets.length} answered`, ...parts].join('\n\n')}\n`;
}
