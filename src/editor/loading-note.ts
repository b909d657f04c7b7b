/** How many milliseconds pass before a reader wonders whether anything is happening. */
const patience = 300;

/**
 * Says at the code, seen and announced, that its editor is loading, if that takes a while.
 *
 * @returns Takes the note away.
 */
export function noteLoading(pre: HTMLElement, text: string): () => void {
  const note = document.createElement('p');
  note.className = 'code-editor-loading';
  note.role = 'status';
  Object.assign(note.style, {
    top: `${pre.offsetTop}px`,
    left: `${pre.offsetLeft}px`,
    width: `${pre.offsetWidth}px`,
    height: `${pre.offsetHeight}px`,
  });
  pre.after(note);
  const timer = setTimeout(() => {
    const label = document.createElement('span');
    label.textContent = text;
    note.append(label);
  }, patience);
  return () => {
    clearTimeout(timer);
    note.remove();
  };
}
