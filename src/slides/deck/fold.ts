/** Lines up to which a program is shown whole. */
const most = 17;

/** What a program begins with before it does what the slide is about: modules, a client, a bucket. */
const preparation =
  /^(import |export |\}? ?from |[ ]+\w+,?$|\} from|const s3 = new|const Bucket = |await s3\.send\(new (S3\.)?CreateBucketCommand|\/\/ |$)/;

/**
 * Folds the first lines of a long program, which are the same in all of them, so that what matters can be large. The lines
 * stay in the page: a click still finds its place, and the code as large as the screen shows them all.
 */
export function foldProgram(code: HTMLElement): void {
  const lines = code.querySelector('pre.shiki > code');
  if (!lines || lines.querySelector('.folded')) return;
  const texts = lines.textContent.split('\n');
  const first = texts.findIndex((line) => !preparation.test(line));
  if (texts.length <= most || first < 3) return;
  const folded = document.createElement('span');
  folded.className = 'folded';
  const after = lines.querySelectorAll(':scope > .line')[first];
  while (lines.firstChild && lines.firstChild !== after) folded.append(lines.firstChild);
  lines.prepend(folded);
  code.dataset.folded = `${first} lines above, whole with Z`;
}
