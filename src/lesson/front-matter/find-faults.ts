import { load } from 'js-yaml';
import { type Fault, lineAt } from '../fault.ts';
import { advice, knownFields, lessonFields } from './lesson-fields.ts';

/** What a lesson's front matter may refer to. */
export interface Known {
  /** The slugs of all lessons. */
  readonly lessons: readonly string[];
  /** The slugs of all words of the glossary. */
  readonly words: readonly string[];
}

/**
 * What an author has to correct in the front matter of a lesson.
 *
 * @param file Where it is: `content/lessons/first-requests/index.mdx`.
 * @param mdx The text of the whole file.
 * @param known The lessons and words that exist; without it, only the form of the fields is checked.
 */
export function frontMatterFaults(file: string, mdx: string, known?: Known): Fault[] {
  const head = /^---\r?\n([^]*?)^---/m.exec(mdx)?.[1];
  if (head === undefined)
    return [{ file, line: 1, message: 'There is no front matter. Begin the file with `---`, `title: …`.' }];
  let data: unknown;
  try {
    data = load(head);
  } catch (error) {
    const { mark, reason } = error as { mark?: { line: number }; reason?: string };
    return [{ file, line: (mark?.line ?? 0) + 2, message: `The front matter is not YAML: ${reason}.` }];
  }
  const faults = [...shapeFaults(data), ...(known ? unknownNames(data, known) : [])];
  return faults.map(({ field, message }) => ({ file, line: lineOfField(mdx, field), message }));
}

const adviceFor: ReadonlyMap<string, string> = new Map(Object.entries(advice));

interface FieldFault {
  readonly field: string;
  readonly message: string;
}

function shapeFaults(data: unknown): FieldFault[] {
  const { error } = lessonFields.safeParse(data);
  const names = Object.keys(data ?? {});
  const unknown = names.filter((name) => !knownFields.has(name));
  const wrong = (error?.issues ?? []).map(({ path, message }) => {
    const field = String(path[0] ?? '');
    const place = path.map(String).join('.');
    const what = !names.includes(field)
      ? `\`${field}\` is missing`
      : `\`${place}\` is not right (${message})`;
    return { field, message: `${what}. ${adviceFor.get(field) ?? ''}`.trim() };
  });
  return [
    // One piece of advice for each field is enough.
    ...wrong.filter(({ field }, index) => wrong.findIndex((other) => other.field === field) === index),
    ...unknown.map((field) => ({
      field,
      message: `\`${field}\` is no field of a lesson. Is it misspelt? There are: ${Object.keys(lessonFields.shape).join(', ')}.`,
    })),
  ];
}

function unknownNames(data: unknown, { lessons, words }: Known): FieldFault[] {
  const listIn = (field: string): unknown[] => {
    const list = (data as Readonly<Record<string, unknown>> | undefined)?.[field];
    return Array.isArray(list) ? list : [];
  };
  return [
    ...listIn('prerequisites')
      .filter((slug) => !lessons.includes(String(slug)))
      .map((slug) => ({
        field: 'prerequisites',
        message: `There is no lesson \`${String(slug)}\`. Name one of ${lessons.join(', ')}, or take it out.`,
      })),
    ...listIn('words')
      .filter((slug) => !words.includes(String(slug)))
      .map((slug) => ({
        field: 'words',
        message: `No entry of the glossary is named \`${String(slug)}\`. Write content/glossary/${String(slug)}.mdx, or take it out.`,
      })),
  ];
}

/** The line where a field begins; the top of the file if it is missing. */
function lineOfField(mdx: string, field: string): number {
  const found = new RegExp(`^${field.replaceAll(/\W/g, '')}:`, 'm').exec(mdx);
  return found ? lineAt(mdx, found.index) : 1;
}
