import { type Files, filesProblem } from './files.ts';

/** Programs that pass a link on may cut it short if it has more characters than this. */
const long = 2_000;
const veryLong = 30_000;

/** Shows a link to a program, and copies it to the clipboard. */
export async function share(panel: HTMLElement, files: Files): Promise<void> {
  const input = panel.querySelector('input');
  const status = panel.querySelector<HTMLElement>('[data-share-status]');
  const size = panel.querySelector<HTMLElement>('[data-share-size]');
  if (!input || !status || !size) return;
  const { pack } = await import('./share-format.ts');
  const problem = filesProblem(files);
  if (problem?.kind === 'limit') {
    input.value = '';
    size.textContent = `${problem.says} A link cannot hold it: send the project as a file, by Download.`;
    panel.hidden = false;
    return;
  }
  const url = new URL(location.href);
  url.hash = `v1=${pack(files)}`;
  input.value = url.href;
  size.textContent = sizeNote(url.href.length);
  panel.hidden = false;
  input.focus();
  input.select();
  status.textContent = await navigator.clipboard.writeText(url.href).then(
    () => 'The link is copied.',
    () => 'This browser does not let a page copy. The link is selected: copy it with Ctrl+C.',
  );
}

function sizeNote(length: number): string {
  const count = `${length.toLocaleString('en')} characters`;
  if (length > veryLong) {
    return `It is very long, ${count}: chat and mail programs will cut it. Better send the project as a file: Download.`;
  }
  if (length > long) return `It is long, ${count}: some chat and mail programs cut such links.`;
  return `It has ${count}.`;
}
