import { corsRule } from '../../src/connections/real/cors-rule.ts';
import { isOnObject } from '../../src/connections/real/policy.ts';
import type { Together } from './course-needs.ts';

const begin = '  # BEGIN COURSE\n';
const end = '  # END COURSE\n';

/** A script with what the course needs written between its two marker lines: bucket names, and more if the script uses it. */
export function withCourse(script: string, arrays: Readonly<Record<string, readonly string[]>>): string {
  const [before = '', rest = ''] = script.split(begin);
  const [, after = ''] = rest.split(end);
  const written = Object.entries(arrays).map(
    ([name, values]) => `  ${name}=(\n${values.map((value) => `    ${value}\n`).join('')}  )\n`,
  );
  return before + begin + written.join('') + end + after;
}

/** The names of buckets that both scripts look for. */
export function cleanupArrays({ buckets }: Together): Record<string, readonly string[]> {
  return { names: buckets };
}

/** What the set-up makes and allows. */
export function setupArrays(course: Together): Record<string, readonly string[]> {
  const { actions } = course;
  return {
    ...cleanupArrays(course),
    bucket_actions: actions.filter((action) => !isOnObject(action)),
    object_actions: actions.filter(isOnObject),
    exposed_headers: corsRule('').ExposeHeaders,
  };
}
