import type { FileTabs } from './file-tabs.ts';
import { type Files, renameFile } from './files.ts';
import { isEntry, languageOf } from './languages.ts';
import { NameForm } from './name-form.ts';
import type { PlaygroundParts } from './parts.ts';

/** How changes to a program's files are reported. */
export interface FileChanges {
  /** The files have changed, and the one named `selected` is to be shown. */
  readonly change: (files: Files, selected: string, note: string) => void;
  /** The files were replaced, which can be undone with a button labelled `undoTitle`. */
  readonly replace: (files: Files, undoTitle: string, what: string) => void;
}

/** Lets the reader add, rename and delete files, with buttons and with the keys F2 and Delete on a tab. */
export function listenForFiles(
  parts: PlaygroundParts,
  tabs: FileTabs,
  { change, replace }: FileChanges,
): void {
  const nameForm = new NameForm(parts.nameForm);

  const add = () => {
    const { files } = tabs;
    nameForm.ask({
      label: 'Name of the new file',
      name: '',
      others: files,
      answer: (name) => {
        const code =
          languageOf(files) === 'py'
            ? `# Other files import it: from ${name.replace(/\.py$/, '')} import …\n`
            : `// Other files import it: import { … } from './${name}';\n`;
        change([...files, { name, code }], name, '');
        void tabs.goTo({ file: name, line: 2, column: 1 });
      },
    });
  };
  const rename = () => {
    const { files, selected } = tabs;
    nameForm.ask({
      label: `New name of ${selected}`,
      name: selected,
      others: files.filter(({ name }) => name !== selected),
      answer: (name) => {
        const note = `${selected} is now ${name}. Imports of it were changed, too.`;
        change(renameFile(files, selected, name), name, note);
        tabs.focusTab();
      },
    });
  };
  const remove = () => {
    const { files, selected } = tabs;
    const rest = files.filter(({ name }) => name !== selected);
    replace(rest, 'Undo delete', `${selected} is deleted.`);
    tabs.focusTab();
  };

  parts.button('add-file').addEventListener('click', add);
  parts.button('rename-file').addEventListener('click', rename);
  parts.button('delete-file').addEventListener('click', remove);
  parts.tabs.addEventListener('keydown', ({ key }) => {
    if (isEntry(tabs.selected)) return;
    if (key === 'F2') rename();
    if (key === 'Delete') remove();
  });
}
