import { posix } from 'node:path';
import type { Fault } from '#lesson/fault';
import type { CourseSource, PageSource } from '../course-source.ts';
import { faultAt } from '../fault-at.ts';

/** Pages that are not written in `content/`. */
const otherPages = [
  ...['playground/', 'terminal/', 'your-buckets/', 'review/', 'glossary/', 'privacy/'],
  ...['workshops/', 'workshop/check/'],
];

/** Links must lead to pages and sections that exist, whatever path the site is served under. */
export function linkFaults(course: CourseSource): Fault[] {
  return course.pages.flatMap((page) =>
    page.links.flatMap(({ url, line }) => {
      const [problem, mend] = whatIsWrongWith(url, page, course) ?? [];
      return problem === undefined || mend === undefined ? [] : faultAt(page.file, line, problem, mend);
    }),
  );
}

function whatIsWrongWith(
  url: string,
  page: PageSource,
  { pages, files }: CourseSource,
): [problem: string, mend: string] | undefined {
  if (/^https:\/\/[^/]+\.[a-z]/.test(url) || url.startsWith('mailto:')) return undefined;
  if (/^[a-z]+:|^\/\//i.test(url)) {
    return [`The link ${url} is not to https.`, 'Write the whole address, with https://.'];
  }
  if (url.startsWith('/')) {
    return [
      `The link ${url} begins at the host, and the site may stand below it.`,
      'Write it from this page on, as in ../what-is-s3/ or ../../playground/.',
    ];
  }
  const [path = '', fragment = ''] = url.split('#');
  const target = posix.join(addressOf(page), path);
  const example = /^example=(.*)/.exec(fragment)?.[1];
  if (example !== undefined && !files.has(`content/examples/${example}/index.ts`)) {
    return [
      `The link ${url} names an example that is not there.`,
      `content/examples/ has no folder ${example}: mend the name, or make it.`,
    ];
  }
  // All entries of the glossary are on one page, each under its own name.
  if (
    /^glossary\/(.*\/)?$/.test(target) &&
    fragment !== '' &&
    !files.has(`content/glossary/${fragment}.mdx`)
  ) {
    return [
      `The link ${url} leads to no word of the glossary.`,
      `Mend the word, or write content/glossary/${fragment}.mdx.`,
    ];
  }
  if (target.startsWith('glossary/') && fragment !== '') return undefined;
  if (otherPages.includes(target) || files.has(`public/${target}`)) return undefined;
  const found = pages.find((candidate) => addressOf(candidate) === target);
  if (!found) {
    const lessons = pages.flatMap(({ lesson }) => lesson ?? []);
    return [
      `The link ${url} leads to no page.`,
      `Lessons are: ${lessons.join(', ')}. An address ends with a slash.`,
    ];
  }
  const ids = found.headings.map(({ id }) => id);
  if (fragment === '' || fragment === '_top' || ids.includes(fragment)) return undefined;
  return [`The link ${url} leads to no section of ${found.file}.`, `Its sections are: ${ids.join(', ')}.`];
}

/** `lessons/first-requests/`, `local-endpoint/`, and `./` for the home page. */
function addressOf({ file }: PageSource): string {
  const path = file.replace(/^content\//, '').replace(/(index)?\.mdx$/, '');
  return path === '' ? './' : path.replace(/\/?$/, '/');
}
