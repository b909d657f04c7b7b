import { usePageId } from '../hooks/use-page-id.ts';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { nextTab } from '../tabs/next-tab.ts';

/** Several views of one thing, one of which is shown. */
interface TabsProps<Name extends string> {
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
export function Tabs<Name extends string>(props: TabsProps<Name>) {
  const { label, names, selected, onSelect, children } = props;
  const id = usePageId();
  const row = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextTab(event.key, names.indexOf(selected), names.length);
    if (next === undefined) return;
    event.preventDefault();
    row.current?.querySelectorAll('button')[next]?.focus();
    const name = names[next];
    if (name !== undefined) onSelect(name);
  };
  return (
    <>
      <div ref={row} class="wb-tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
        {names.map((name, index) => (
          <button
            type="button"
            key={name}
            role="tab"
            class="wb-tab"
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
        class="wb-tab-panel"
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${names.indexOf(selected)}`}
      >
        {children}
      </div>
    </>
  );
}
