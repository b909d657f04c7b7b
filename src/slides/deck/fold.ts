/** The most lines of a program that is always shown whole. */
const most = 17;

/** The lines with which a program begins before it does what the slide is about: modules, a client, a bucket. */
const preparation =
  /^(import |export |from |[ ]+\w+,?$|\} from|(const )?s3 = (new|boto3)|(const Bucket|bucket) = |(await )?s3\.(send\(new (S3\.)?CreateBucketCommand|create_bucket)|\/\/ |# |$)/;

/** A comment that stands by itself, in any of the languages. */
const comment = /^(\/\/|#)/;

/** Shows the whole program again. */
export function unfold(code: HTMLElement): void {
  for (const folded of code.querySelectorAll('.folded')) folded.replaceWith(...folded.childNodes);
  delete code.dataset.folded;
  delete code.dataset.foldedEnd;
}

/** Folds the first lines of a long program, which all programs have in common, so that what matters can be large. */
export function foldPreparation(code: HTMLElement): void {
  const lines = linesOf(code);
  const first = lines.findIndex((line) => !preparation.test(line));
  if (lines.length > most && first >= 3) foldUpTo(code, first);
}

/** Folds everything before the last comment: in an exercise, the part to be written begins there. */
export function foldToLastComment(code: HTMLElement): void {
  const last = linesOf(code).findLastIndex((line) => comment.test(line));
  if (last > 0) foldUpTo(code, last);
}

/** Folds the last lines that do not fit, as a last resort for a program that is too long for any slide. */
export function foldEnd(code: HTMLElement): void {
  const text = code.querySelector('pre.shiki > code');
  // The note about folded lines takes a line itself.
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
 * Folds the lines before line `first`, counted from 0. They stay in the page, so that a click still finds its position, and
 * the code as large as the screen shows them all.
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
