/** After how many milliseconds a reader begins to wonder whether anything is happening. */
const patience = 300;

/**
 * Shows at the code, and announces to screen readers, that its editor is loading, if that takes a while.
 *
 * @returns A function that removes the note.
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
