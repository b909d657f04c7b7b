/** What terminals send for keys that write nothing, and what this one calls them. */
const keys: Readonly<Record<string, string>> = {
  '\r': 'enter',
  '\n': 'enter',
  '\t': 'tab',
  '\u007f': 'backspace',
  '\b': 'backspace',
  '\u0001': 'start',
  '\u0002': 'left',
  '\u0003': 'interrupt',
  '\u0004': 'end-of-input',
  '\u0005': 'end',
  '\u0006': 'right',
  '\u0007': 'cancel',
  '\u000b': 'delete-to-end',
  '\u000c': 'clear',
  '\u000e': 'down',
  '\u0010': 'up',
  '\u0012': 'search',
  '\u0015': 'delete-to-start',
  '\u0017': 'delete-word',
  '\u001b': 'escape',
  '\u001b[A': 'up',
  '\u001b[B': 'down',
  '\u001b[C': 'right',
  '\u001b[D': 'left',
  '\u001bOA': 'up',
  '\u001bOB': 'down',
  '\u001bOC': 'right',
  '\u001bOD': 'left',
  '\u001b[H': 'start',
  '\u001b[F': 'end',
  '\u001bOH': 'start',
  '\u001bOF': 'end',
  '\u001b[1~': 'start',
  '\u001b[4~': 'end',
  '\u001b[3~': 'delete',
  '\u001b[1;5C': 'word-right',
  '\u001b[1;5D': 'word-left',
  '\u001b[1;3C': 'word-right',
  '\u001b[1;3D': 'word-left',
  '\u001bf': 'word-right',
  '\u001bb': 'word-left',
  '\u001b\u007f': 'delete-word',
};

/** Something that was typed: a key with a name, or text. */
export type Typed = { readonly key: string } | { readonly text: string };

const pasted = /^\u001b\[200~([\s\S]*?)(?:\u001b\[201~|$)/;

/**
 * Takes apart what a terminal sends.
 *
 * @see https://invisible-island.net/xterm/ctlseqs/ctlseqs.html
 */
export function keysIn(data: string): readonly Typed[] {
  const typed: Typed[] = [];
  for (let left = data; left !== '';) {
    const [paste, inside] = pasted.exec(left) ?? [];
    // An escape sequence, one control character, or text up to the next of these.
    const found =
      paste ??
      /^(?:\u001b(?:\[[\d;]*[A-Za-z~]|O[A-Z]|[a-z\u007f])?|[\u0000-\u001f\u007f]|[^\u0000-\u001f\u007f]+)/.exec(
        left,
      )?.[0];
    if (found === undefined) break;
    left = left.slice(found.length);
    const key = Object.hasOwn(keys, found) ? keys[found] : undefined;
    if (inside !== undefined) typed.push({ text: inside.replace(/\r\n?/g, '\n').replace(/\n+$/, '') });
    else if (key !== undefined) typed.push({ key });
    else if (!/^[\u0000-\u001f\u007f]/.test(found)) typed.push({ text: found });
  }
  return typed;
}
