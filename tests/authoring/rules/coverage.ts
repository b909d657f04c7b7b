import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '#lesson/fault';
import type { CourseSource } from '../course-source.ts';
import { faultAt } from '../fault-at.ts';

const file = 'content/COVERAGE.md';

/** Every fact that the course promises to teach must have a section that teaches it. */
export function coverageFaults(course: CourseSource): Fault[] {
  if (!course.files.has(file)) return [];
  const lines = readFileSync(join(course.root, file), 'utf8').split('\n');
  return lines.flatMap((text, index) => {
    const cells = text.split('|').slice(1, -1);
    const isRow = cells.length > 0 && !/^[\s|:-]*$/.test(text) && !text.includes('| Taught in');
    return isRow ? faultsOfRow(cells, index + 1, course) : [];
  });
}

function faultsOfRow(
  [fact = '', taught = '']: readonly string[],
  line: number,
  { pages }: CourseSource,
): Fault[] {
  const links = [...taught.matchAll(/\]\(([^)#]*)#?([^)]*)\)/g)];
  if (links.length === 0) {
    const mend = 'Link it, as in [first-requests](lessons/first-requests/index.mdx#requests-and-answers).';
    return [faultAt(file, line, `No section teaches “${fact.trim()}”`, mend)];
  }
  return links.flatMap(([, path = '', id = '']) => {
    const page = pages.find((candidate) => candidate.file === `content/${path}`);
    if (!page)
      return faultAt(file, line, `There is no page content/${path}.`, 'Name the lesson that teaches it now.');
    const ids = page.headings.map((heading) => heading.id);
    if (ids.includes(id)) return [];
    return faultAt(
      file,
      line,
      `${page.file} has no section #${id}.`,
      `Name one of its sections: ${ids.join(', ')}.`,
    );
  });
}
