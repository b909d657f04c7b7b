import type { z } from 'astro/zod';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { sayFault } from '../fault.ts';

/**
 * Reads a YAML file of an author's.
 *
 * @param path What errors call the file: `content/lessons/first-requests/delete-a-user/exercise.yaml`.
 * @throws an Error with a line for each mistake, that begins with the file and its line: `…/exercise.yaml:3: …`.
 */
export function readYaml<Schema extends z.ZodType>(
  text: string,
  path: string,
  schema: Schema,
): z.output<Schema> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [broken] = document.errors;
  if (broken) {
    const [first = ''] = broken.message.split(/ at line |\n/);
    throw new Error(
      sayFault({ file: path, line: broken.linePos?.[0].line ?? 1, message: `This is not YAML. ${first}.` }),
    );
  }
  const result = schema.safeParse(document.toJS());
  if (result.success) return result.data;

  /** The line of what is wrong; of what it is missing in, where it is not there. */
  const lineOf = (place: readonly PropertyKey[]): number => {
    const node = place.length === 0 ? document.contents : document.getIn(place, true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    return place.length === 0 ? 1 : lineOf(place.slice(0, -1));
  };
  const said = result.error.issues.map(({ code, path: place, message, ...issue }) => {
    const unknown = code === 'unrecognized_keys' && 'keys' in issue ? issue.keys[0] : undefined;
    const at = unknown === undefined ? place : [...place, unknown];
    const name = at.length > 0 ? `${at.join('.')}: ` : '';
    return sayFault({ file: path, line: lineOf(at), message: name + message });
  });
  throw new Error(said.join('\n'));
}
