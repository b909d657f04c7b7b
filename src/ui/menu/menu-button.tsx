import { usePageId } from '../hooks/use-page-id.ts';
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** An entry of a menu. */
export interface MenuItem {
  readonly name: string;
  readonly tone?: 'danger';
  readonly choose: () => void;
}

/**
 * A button that opens a menu. Arrow keys, Home, End and first letters move in the menu; Escape and Tab close it.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/
 */
export function MenuButton(props: {
  readonly label: string;
  readonly items: readonly MenuItem[];
  /** What is shown above the entries. */
  readonly info: ComponentChildren;
  readonly onOpen?: () => void;
}) {
  /** The index of the entry that had the focus when the menu opened; `undefined` while the menu is closed. */
  const [openedAt, setOpenedAt] = useState<number>();
  const isOpen = openedAt !== undefined;
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = usePageId();
  const entries = () => [...(root.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
  const focusAt = (index: number) =>
    entries()
      .at(index % props.items.length)
      ?.focus();

  const open = (at: number) => {
    props.onOpen?.();
    setOpenedAt(at);
  };
  // As soon as the menu is drawn, so that the next key already goes to it.
  useLayoutEffect(() => {
    if (openedAt !== undefined) focusAt(openedAt);
  }, [openedAt]);
  const close = (refocus: boolean) => {
    setOpenedAt(undefined);
    if (refocus) button.current?.focus();
  };
  useEffect(() => {
    if (!isOpen) return;
    const outside = ({ target }: Event) => {
      if (target instanceof Node && !root.current?.contains(target)) setOpenedAt(undefined);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [isOpen]);

  const onButtonKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    open(event.key === 'ArrowDown' ? 0 : -1);
  };
  const onMenuKey = (event: KeyboardEvent) => {
    const all = entries();
    const now = all.indexOf(event.target as HTMLElement);
    const letter = props.items.findIndex(({ name }) =>
      name.toLowerCase().startsWith(event.key.toLowerCase()),
    );
    const to = { ArrowDown: now + 1, ArrowUp: now - 1, Home: 0, End: -1 }[event.key];
    if (event.key === 'Escape') close(true);
    else if (event.key === 'Tab') {
      setOpenedAt(undefined);
      return;
    } else if (to !== undefined) focusAt(to);
    else if (event.key.length === 1 && event.key !== ' ' && letter >= 0) focusAt(letter);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div class="wb-menu" ref={root}>
      <button
        type="button"
        ref={button}
        class="wb-button wb-button-plain"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => (isOpen ? close(false) : open(0))}
        onKeyDown={onButtonKey}
      >
        <span class="wb-menu-label">{props.label}</span>
        <Arrow />
        <Dots />
      </button>
      {isOpen && (
        <div class="wb-menu-box">
          <div class="wb-menu-info">{props.info}</div>
          <div id={id} role="menu" aria-label={props.label} onKeyDown={onMenuKey}>
            {props.items.map(({ name, tone, choose }) => (
              <button
                type="button"
                role="menuitem"
                key={name}
                tabIndex={-1}
                class={`wb-menu-item ${tone === 'danger' ? 'wb-menu-item-danger' : ''}`}
                onClick={() => {
                  close(true);
                  choose();
                }}
              >
                {name}
              </button>
            ))}
          </div>
        </div>
      )}
    </div>
  );
}

function Arrow() {
  return (
    <svg
      class="wb-menu-arrow"
      aria-hidden="true"
      width="10"
      height="10"
      viewBox="0 0 10 10"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
    >
      <path d="m1.5 3.5 3.5 3.5 3.5-3.5" />
    </svg>
  );
}

/** Takes the label's place if there is no room for it. */
function Dots() {
  return (
    <svg
      class="wb-menu-dots"
      aria-hidden="true"
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="currentColor"
    >
      <circle cx="8" cy="3" r="1.5" />
      <circle cx="8" cy="8" r="1.5" />
      <circle cx="8" cy="13" r="1.5" />
    </svg>
  );
}
