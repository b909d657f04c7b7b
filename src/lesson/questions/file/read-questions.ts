import { parseYaml } from '../../authoring/parse-yaml.ts';
import type { Fault } from '../../fault.ts';
import { explainIssue } from './explain-issue.ts';
import { findMistakes } from './find-mistakes.ts';
import { type Question, questionSchema } from './question.ts';

/** What a `questions.yaml` contains: the questions that are right, and what is wrong with the others. */
export interface QuestionFile {
  readonly questions: readonly Question[];
  readonly faults: readonly Fault[];
  /** The line of each question's section, by its id. */
  readonly sectionLines: ReadonlyMap<string, number>;
}

/**
 * Reads and checks the questions of a lesson.
 *
 * @param text The text of `questions.yaml`.
 * @param file Where that file is, which is named with each mistake.
 */
export function readQuestions(text: string, file: string): QuestionFile {
  const { value: found, errors, lineOf } = parseYaml(text);
  const faults: Fault[] = [];
  const questions: Question[] = [];
  const sectionLines = new Map<string, number>();
  const read = { questions, faults, sectionLines };
  const say = (path: readonly PropertyKey[], message: string) =>
    faults.push({ file, line: lineOf(path), message });

  for (const { line, message } of errors) {
    const mend = 'A text with a colon, a backtick or a # needs quotes around it.';
    faults.push({ file, line, message: `This is no YAML: ${message}. ${mend}` });
  }
  if (faults.length > 0) return read;

  if (!Array.isArray(found)) {
    say([], 'This file is a list of questions: begin each with `- id:`.');
    return read;
  }
  const ids = new Map<string, number>();
  found.forEach((entry: unknown, index) => {
    const parsed = questionSchema.safeParse(entry);
    if (!parsed.success) {
      for (const issue of parsed.error.issues) say([index, ...issue.path], explainIssue(issue));
      return;
    }
    const { id } = parsed.data;
    const before = ids.get(id);
    if (before === undefined) ids.set(id, lineOf([index, 'id']));
    else
      say([index, 'id'], `The id “${id}” is taken by the question in line ${before}. Give this one another.`);
    const mistakes = findMistakes(parsed.data);
    for (const { path, message } of mistakes) say([index, ...path], message);
    if (before !== undefined || mistakes.length > 0) return;
    questions.push(parsed.data);
    sectionLines.set(id, lineOf([index, 'section']));
  });
  return read;
}
