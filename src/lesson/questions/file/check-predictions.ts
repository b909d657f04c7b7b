import { type Fault, lineAt } from '../../fault.ts';
import { type ToolId, tools } from '../../tools/tools.ts';
import { type Prints, printsIn } from './prints.ts';
import type { Question } from './question.ts';

/** What predictions depend on, of a lesson's files. */
export interface LessonPage {
  /** `what-is-s3` */
  readonly slug: string;
  /** Its `index.mdx`. */
  readonly mdx: string;
  /** The names of the files in its folder. */
  readonly there: readonly string[];
}

/** Finds a question by its name: `unreadable` where mistakes in its file have to be corrected first. */
type Find = (name: string) => Question | 'unreadable' | undefined;

/**
 * Checks that each `<Predict>` names a question that can be a prediction, stands right before its program, and is settled by a run
 * in every tool that the program is there in.
 */
export function checkPredictions({ slug, mdx, there }: LessonPage, find: Find): Fault[] {
  const faults: Fault[] = [];
  for (const tag of mdx.matchAll(/<Predict\b([^>]*)\/?>/g)) {
    const line = lineAt(mdx, tag.index);
    const say = (message: string) =>
      faults.push({ file: `content/lessons/${slug}/index.mdx`, line, message });
    const name = /\bquestion="([^"]*)"/.exec(tag[1] ?? '')?.[1];
    if (name === undefined) {
      say('A <Predict> says which question it asks: <Predict question="…" />.');
      continue;
    }
    const question = find(name);
    if (question === 'unreadable') continue;
    const step = stepIn(mdx.slice(tag.index + tag[0].length));
    if (!question)
      say(
        `There is no question “${name}”. Is its id misspelled? One of another lesson is asked as “lesson/id”.`,
      );
    else if (question.prints === undefined)
      say(
        `The question “${name}” cannot be a prediction: add \`prints\`, the words of the output that settle it.`,
      );
    else if (step) for (const message of unsettledIn(name, question.prints, step, there)) say(message);
    if (!step) say('A <Predict> stands right before the <Snippet> that it is about. Move it there.');
  }
  return faults;
}

/** What a prediction is about: `<Tools>` with the name of files, or `<Snippet>` with a file. */
interface Step {
  readonly tag: string;
  readonly file: string;
}

/** The step that a text begins with. */
export function stepIn(text: string): Step | undefined {
  const [, tag, attributes = ''] = /^\s*<(Snippet|Tools)\b([^>]*)>/.exec(text) ?? [];
  return tag === undefined ? undefined : { tag, file: /\bfile="([^"]+)"/.exec(attributes)?.[1] ?? '' };
}

/** The files that a step is there in, by their tools. */
export function filesOfStep(
  { tag, file }: Step,
  there: readonly string[],
): readonly (readonly [ToolId, string])[] {
  const names = tools.map(({ id }) => [id, tag === 'Tools' ? `${file}.${id}` : file] as const);
  return names.filter(([id, name]) => name.endsWith(`.${id}`) && there.includes(name));
}

/** Says for each tool that a reader can choose, and whose run would settle nothing, what to add. */
function unsettledIn(name: string, prints: Prints, step: Step, there: readonly string[]): string[] {
  return filesOfStep(step, there)
    .filter(([tool]) => printsIn(prints, tool) === undefined)
    .map(
      ([tool, file]) =>
        `No run of ${file} settles the question “${name}”: write \`prints\` with the words of each tool, and below it \`${tool}: …\`, words that ${file} prints.`,
    );
}
