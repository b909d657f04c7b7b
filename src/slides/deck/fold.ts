/** Lines up to which a program is shown whole. */
const most = 17;

/** What a program begins with before it does what the slide is about: modules, a client, a bucket. */
const preparation =
  /^(import |export |[ ]+\w+,?$|\} from|const s3 = new|const Bucket = |await s3\.send\(new (S3\.)?CreateBucketCommand|\/\/ |$)/;

/** Shows all of a program again. */
export function unfold(code: HTMLElement): void {
  for (const folded of code.querySelectorAll('.folded')) folded.replaceWith(...folded.childNodes);
  delete code.dataset.folded;
  delete code.dataset.foldedEnd;
}

/** Folds the first lines of a long program, which are the same in all of them, so that what matters can be large. */
export function foldPreparation(code: HTMLElement): void {
  const lines = linesOf(code);
  const first = lines.findIndex((line) => !preparation.test(line));
  if (lines.length > most && first >= 3) foldUpTo(code, first);
}

/** Folds all that stands before the last comment: in an exercise, what is to be done begins there. */
export function foldToLastComment(code: HTMLElement): void {
  const comment = linesOf(code).findLastIndex((line) => line.startsWith('//'));
  if (comment > 0) foldUpTo(code, comment);
}

/** Folds the last lines, as many as do not fit: what is left of a program that is too long for any slide. */
export function foldEnd(code: HTMLElement): void {
  const text = code.querySelector('pre.shiki > code');
  // What says so takes a line.
  const line = 2 * parseFloat(getComputedStyle(document.documentElement).fontSize);
  const bottom = code.getBoundingClientRect().bottom - line;
  const rest = [...(text?.querySelectorAll<HTMLElement>(':scope > .line') ?? [])].filter(
    (candidate) => candidate.getBoundingClientRect().bottom > bottom,
  );
  const [first] = rest;
  if (!text || !first) return;
  const folded = document.createElement('span');
  folded.className = 'folded';
  first.before(folded);
  while (folded.nextSibling) folded.append(folded.nextSibling);
  code.dataset.foldedEnd = `${rest.length} lines below, whole with Z`;
}

function linesOf(code: HTMLElement): string[] {
  return (code.querySelector('pre.shiki > code')?.textContent ?? '').split('\n');
}

/**
 * Folds the lines before one, counted from 0. They stay in the page: a click still finds its place, and the code as large as
 * the screen shows them all.
 */
function foldUpTo(code: HTMLElement, first: number): void {
  const text = code.querySelector('pre.shiki > code');
  if (!text) return;
  unfold(code);
  const folded = document.createElement('span');
  folded.className = 'folded';
  const after = text.querySelectorAll(':scope > .line')[first];
  while (text.firstChild && text.firstChild !== after) folded.append(text.firstChild);
  text.prepend(folded);
  code.dataset.folded = `${first} lines above, whole with Z`;
}
