import { useEffect, useRef, useState } from 'preact/hooks';

/** Asks for a new name for a file. */
export function RenameForm(props: {
  readonly name: string;
  readonly onRename: (to: string) => Promise<void>;
  readonly onCancel: () => void;
}) {
  const { name, onRename, onCancel } = props;
  const [chosen, choose] = useState(name);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
    // Selects the name without its ending, the part that usually changes.
    const dot = name.lastIndexOf('.');
    input.current?.setSelectionRange(0, dot > 0 ? dot : name.length);
  }, [name]);
  const to = chosen.trim();
  return (
    <form
      class="wb-toolbar"
      onSubmit={(event) => {
        event.preventDefault();
        void onRename(to);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onCancel();
      }}
    >
      <label class="wb-field wb-rename">
        New name
        <input
          ref={input}
          class="wb-input"
          required
          autocomplete="off"
          spellcheck={false}
          value={chosen}
          onInput={({ currentTarget }) => choose(currentTarget.value)}
        />
      </label>
      <button type="submit" class="wb-button wb-button-primary" disabled={to === '' || to === name}>
        Rename
      </button>
      <button type="button" class="wb-button" onClick={onCancel}>
        Cancel
      </button>
    </form>
  );
}
