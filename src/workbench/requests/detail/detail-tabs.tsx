import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';

/** Views of one thing, of which one is shown. */
export interface DetailTabsProps<Name extends string> {
  readonly label: string;
  readonly names: readonly Name[];
  readonly selected: Name;
  readonly onSelect: (name: Name) => void;
  readonly children: ComponentChildren;
}

/**
 * A row of tabs and the panel of the selected one.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/tabs/
 */
export function DetailTabs<Name extends string>(props: DetailTabsProps<Name>) {
  const { label, names, selected, onSelect, children } = props;
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = names.indexOf(selected);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: names.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = (to + names.length) % names.length;
    row.current?.querySelectorAll('button')[next]?.focus();
    const name = names[next];
    if (name !== undefined) onSelect(name);
  };
  return (
    <>
      <div ref={row} class="rq-tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
        {names.map((name, index) => (
          <button
            type="button"
            key={name}
            role="tab"
            class="rq-tab"
            id={`${id}-${index}`}
            aria-selected={name === selected}
            aria-controls={`${id}-panel`}
            tabIndex={name === selected ? 0 : -1}
            onClick={() => onSelect(name)}
          >
            {name}
          </button>
        ))}
      </div>
      <div
        class="rq-tab-panel"
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${names.indexOf(selected)}`}
      >
        {children}
      </div>
    </>
  );
}
