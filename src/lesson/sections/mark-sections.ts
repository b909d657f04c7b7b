import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Minutes } from '../course/minutes.ts';

/** A `##` heading of a lesson, and where it stands in the page's HTML. */
interface Heading {
  readonly id: string;
  readonly text: string;
  /** Where its wrapper begins, where its text begins, and where the closing tag of its wrapper begins. */
  readonly start: number;
  readonly inside: number;
  readonly end: number;
}

/**
 * Numbers the `##` sections of a rendered lesson, says how long each takes, and adds a place for a tick at the end of each,
 * which lists what there is to do in the section. Everything else stays exactly as it is.
 *
 * @param folder The folder of the lesson: `lessons/first-requests`.
 * @param minutes How long each section takes, in their order.
 */
export function markSections(
  html: string,
  { folder, minutes }: { readonly folder: string; readonly minutes: readonly Minutes[] },
): string {
  const { children } = fromHtml(html, { fragment: true });
  const headings = children.flatMap((node) => headingIn(node, html) ?? []);
  const inserts = headings.flatMap(({ id, text, start, inside, end }, index) => {
    const next = headings[index + 1]?.start ?? html.length;
    const work = children.filter((node) => offsetOf(node) >= start && offsetOf(node) < next).map(workIn);
    const tick = tickOf({ folder, id, name: `${index + 1}. ${text}`, work: work.flat() });
    return [
      { at: inside, text: `<span class="section-number">${index + 1}.</span> ` },
      { at: end, text: minutesOf(minutes[index]) },
      { at: next, text: tick },
    ];
  });
  return inserts
    .sort((one, other) => other.at - one.at)
    .reduce((result, { at, text }) => result.slice(0, at) + text + result.slice(at), html);
}

const offsetOf = (node: Nodes) => node.position?.start.offset ?? -1;

/** Starlight puts a heading and its link into a wrapper. */
function headingIn(node: Nodes, html: string): Heading | undefined {
  if (node.type !== 'element') return undefined;
  const isWrapper = String(node.properties.className).includes('sl-heading-wrapper');
  const found = isWrapper ? node.children.find((child) => isH2(child)) : node;
  if (!found || !isH2(found) || typeof found.properties.id !== 'string') return undefined;
  const end = node.position?.end.offset ?? 0;
  return {
    id: found.properties.id,
    text: textOf(found).trim(),
    start: offsetOf(node),
    inside: html.indexOf('>', offsetOf(found)) + 1,
    end: isWrapper ? html.lastIndexOf('</', end) : end,
  };
}

function isH2(node: Nodes): node is Element {
  return node.type === 'element' && node.tagName === 'h2';
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Something to do: an exercise, or a program to run, by its path below `content/`. */
interface Work {
  readonly kind: 'exercises' | 'programs';
  readonly path: string;
}

function workIn(node: Nodes): Work[] {
  if (node.type !== 'element') return [];
  if (node.tagName !== 'runnable-block') return node.children.flatMap(workIn);
  const { dataExercise: exercise, dataProgram: program } = node.properties;
  if (typeof exercise === 'string') return [{ kind: 'exercises', path: exercise }];
  return typeof program === 'string' ? [{ kind: 'programs', path: program }] : [];
}

const minutesOf = (minutes: Minutes | undefined) =>
  minutes === undefined ? '' : `<span class="section-minutes" data-pagefind-ignore>${minutes} min</span>`;

interface Tick {
  readonly folder: string;
  readonly id: string;
  readonly name: string;
  readonly work: readonly Work[];
}

function tickOf({ folder, id, name, work }: Tick): string {
  const pathsOf = (kind: Work['kind']) =>
    escape([...new Set(work.flatMap((one) => (one.kind === kind ? one.path : [])))].join(' '));
  return (
    `<section-tick class="section-tick not-content ls-needs-script print:hidden" data-pagefind-ignore data-folder="${folder}" data-section="${escape(id)}" ` +
    `data-name="${escape(name)}" data-exercises="${pathsOf('exercises')}" data-programs="${pathsOf('programs')}">` +
    `<label><input type="checkbox" autocomplete="off"> Done<span class="sr-only"> with ${escape(name)}</span></label></section-tick>`
  );
}

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
