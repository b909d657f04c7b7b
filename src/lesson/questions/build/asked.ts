import type { Question } from '../file/question.ts';

/** A question as a page has it: all that is needed to judge an answer, and where the question comes from. */
export interface AskedQuestion {
  /** Its name, unique in the course: `first-requests/second-delete`. */
  readonly name: string;
  readonly question: Question;
  readonly lesson: string;
  /** The section of the lesson where the answer is taught. */
  readonly href: string;
}
