import { readCourseSource } from './course-source.ts';
import type { Fault } from '#lesson/fault';
import { completeFaults } from './rules/complete.ts';
import { componentFaults } from './rules/components.ts';
import { coverageFaults } from './rules/coverage.ts';
import { exerciseSettingsFaults } from './rules/exercise-settings.ts';
import { fileFaults } from './rules/files.ts';
import { headFaults } from './rules/front-matter.ts';
import { headingFaults } from './rules/headings.ts';
import { hintFaults } from './rules/hints.ts';
import { imageFaults } from './rules/images.ts';
import { linkTimeFaults } from './rules/link-times.ts';
import { linkFaults } from './rules/links.ts';
import { mistakeFaults } from './rules/mistakes.ts';
import { orderFaults } from './rules/orders.ts';
import { questionFaults } from './rules/questions.ts';
import { stepFaults } from './rules/steps.ts';
import { titleFaults } from './rules/titles.ts';
import { widthFaults } from './rules/widths.ts';
import { tabFaults } from './rules/tools.ts';
import { glossaryFaults } from './rules/words.ts';
import { workshopFaults } from './rules/workshops.ts';

const rules = [
  headFaults,
  componentFaults,
  completeFaults,
  titleFaults,
  orderFaults,
  widthFaults,
  linkTimeFaults,
  headingFaults,
  fileFaults,
  tabFaults,
  stepFaults,
  glossaryFaults,
  linkFaults,
  imageFaults,
  hintFaults,
  mistakeFaults,
  coverageFaults,
  exerciseSettingsFaults,
  questionFaults,
  workshopFaults,
];

/** What the authors of the course below a folder have to correct, in the order of the files. */
export function findFaults(root: string): readonly Fault[] {
  const course = readCourseSource(root);
  const faults = [...course.unreadable, ...rules.flatMap((rule) => rule(course))];
  return faults.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}
