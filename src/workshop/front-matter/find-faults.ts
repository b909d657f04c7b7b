import type { Fault } from '#lesson/fault';
import { lessonSections } from '#lesson/course-sections';
import { parseYaml } from '#lesson/parse-yaml';
import { advice, type WorkshopFields, workshopFields } from './fields.ts';
import type { Known } from './known.ts';
import { nameFaults } from './name-faults.ts';
import type { FoundAt } from './found-at.ts';
import { shapeOfParts } from './shape-of-parts.ts';
import { timeFaults } from './time-faults.ts';

/** A workshop's file that was read: its fields where they are right, and what is wrong with it. */
interface ReadWorkshop {
  readonly fields: WorkshopFields | undefined;
  readonly faults: readonly Fault[];
}

/**
 * Reads the front matter of a workshop.
 *
 * @param file Where it is: `content/workshops/one-sitting.mdx`.
 * @param mdx The text of the whole file.
 * @param known What can be named; without it, only the form is checked.
 */
export function readWorkshop(file: string, mdx: string, known?: Known): ReadWorkshop {
  const [, head, body = ''] = /^---\r?\n([^]*?)^---\r?\n?([^]*)/m.exec(mdx) ?? [];
  const only = (line: number, message: string): ReadWorkshop => ({
    fields: undefined,
    faults: [{ file, line, message }],
  });
  if (head === undefined) return only(1, 'There is no front matter. Begin the file with `---`, `title: …`.');
  const { value, errors, lineOf } = parseYaml(head);
  const [error] = errors;
  if (error) return only(error.line + 1, `The front matter is not YAML: ${error.message}.`);
  const said = (found: readonly FoundAt[]): Fault[] =>
    found.map(({ path, message }) => ({ file, line: path.length === 0 ? 1 : lineOf(path) + 1, message }));

  const { data: fields, error: wrong } = workshopFields.safeParse(value);
  if (!fields) return { fields: undefined, faults: said(explain(wrong.issues, value)) };
  const talks = lessonSections(body).map(({ id }) => id);
  const found = [...shapeOfParts(fields), ...nameFaults(fields, talks, known)];
  // Minutes that belong to nothing would be counted, too.
  return { fields, faults: said(found.length > 0 ? found : timeFaults(fields, known)) };
}

type Issues = NonNullable<ReturnType<typeof workshopFields.safeParse>['error']>['issues'];

const adviceFor: ReadonlyMap<string, string> = new Map(Object.entries(advice));

function explain(issues: Issues, value: unknown): FoundAt[] {
  const names = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  const known = Object.keys(workshopFields.shape).join(', ');
  return issues.flatMap((issue): FoundAt | FoundAt[] => {
    const { path, code, message } = issue;
    const [field] = path;
    if (code === 'unrecognized_keys') {
      return issue.keys.map((key) =>
        field === undefined
          ? {
              path: [key],
              message: `\`${key}\` is no field of a workshop. Is it misspelt? There are: ${known}.`,
            }
          : { path: [...path, key], message: `\`${key}\` is no field of a part. ${advice.parts}` },
      );
    }
    const mend = adviceFor.get(String(field)) ?? '';
    if (field === undefined || !names.includes(String(field)))
      return { path: [], message: `\`${String(field ?? 'title')}\` is missing. ${mend}` };
    return { path, message: `\`${path.map(String).join('.')}\` is not right (${message}). ${mend}` };
  });
}
