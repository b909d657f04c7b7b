import type { z } from 'astro/zod';
import { sayFault } from '../fault.ts';
import { parseYaml } from './parse-yaml.ts';

/**
 * Reads a YAML file that an author has written.
 *
 * @param file What errors call it: `content/lessons/first-requests/delete-a-user/exercise.yaml`.
 * @throws an Error with one line for each mistake, which begins with the file and the line in it: `…/exercise.yaml:3: …`.
 */
export function readYaml<Schema extends z.ZodType>(
  text: string,
  file: string,
  schema: Schema,
): z.output<Schema> {
  const { value, errors, lineOf } = parseYaml(text);
  const [broken] = errors;
  if (broken) {
    throw new Error(sayFault({ file, line: broken.line, message: `This is not YAML. ${broken.message}.` }));
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const said = result.error.issues.map(({ code, path, message, ...issue }) => {
    const unknown = code === 'unrecognized_keys' && 'keys' in issue ? issue.keys[0] : undefined;
    const at = unknown === undefined ? path : [...path, unknown];
    const place = at.length > 0 ? `${at.map(String).join('.')}: ` : '';
    return sayFault({ file, line: lineOf(at), message: `${place}${message}` });
  });
  throw new Error(said.join('\n'));
}
