import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { explainHeader } from '../../explain/explain-header.ts';
import { explainParameter } from '../../explain/explain-parameter.ts';
import { Prose } from '#ui/parts';

type Kind = 'header' | 'parameter';

/** How many milliseconds the pointer has to move from a word to its explanation. */
const crossing = 180;

/** A word whose explanation `Explanations`, around it, shows when the word is pointed at or focused. */
export function Explained({
  kind,
  name,
  children,
}: {
  kind: Kind;
  name: string;
  children: ComponentChildren;
}) {
  return (
    <button
      type="button"
      class="rq-term"
      tabIndex={-1}
      data-explain={kind}
      data-name={name}
      // Not as hidden text beside the word, which would be copied along with the message.
      aria-description={textFor(kind, name).replaceAll('`', '')}
    >
      {children}
    </button>
  );
}

/**
 * Shows the explanations of the words in it. The Tab key leads to one of the words, arrow keys to the others; Escape
 * closes an explanation.
 */
export function Explanations({ label, children }: { label: string; children: ComponentChildren }) {
  const root = useRef<HTMLDivElement>(null);
  const bubble = useRef<HTMLDivElement>(null);
  const timer = useRef(0);
  const [shown, setShown] = useState<HTMLElement | undefined>();
  const terms = () => [...(root.current?.querySelectorAll<HTMLElement>('[data-explain]') ?? [])];
  const termAt = (event: Event) =>
    event.target instanceof Element ? event.target.closest<HTMLElement>('[data-explain]') : null;
  const focusedTerm = () => terms().find((term) => term === document.activeElement);
  const show = (event: Event) => {
    const term = termAt(event);
    if (!term) return;
    clearTimeout(timer.current);
    setShown(term);
  };
  const hideSoon = () => {
    clearTimeout(timer.current);
    // When the pointer leaves a word, the explanation of the focused word is shown again.
    timer.current = window.setTimeout(() => setShown(focusedTerm()), crossing);
  };
  const onFocus = (event: FocusEvent) => {
    show(event);
    const focused = termAt(event);
    for (const term of terms()) term.tabIndex = term === focused ? 0 : -1;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && shown) {
      event.stopPropagation();
      setShown(undefined);
      return;
    }
    const all = terms();
    const at = all.indexOf(document.activeElement as HTMLElement);
    if (at < 0) return;
    const to = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: all.length - 1,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    all[Math.min(Math.max(to, 0), all.length - 1)]?.focus();
  };

  // The Tab key leads to the first word, until another has had the focus.
  useEffect(() => {
    const all = terms();
    if (!all.some(({ tabIndex }) => tabIndex === 0) && all[0]) all[0].tabIndex = 0;
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  useLayoutEffect(() => place(bubble.current, shown), [shown]);
  // The explanation follows its word when the page scrolls, and closes when the word is out of sight.
  useEffect(() => {
    if (!shown) return;
    const follow = () => (isInSight(shown) ? place(bubble.current, shown) : setShown(undefined));
    addEventListener('scroll', follow, { capture: true, passive: true });
    return () => removeEventListener('scroll', follow, { capture: true });
  }, [shown]);

  return (
    <div
      ref={root}
      class="rq-explanations"
      role="group"
      aria-label={label}
      onMouseOver={show}
      onMouseOut={hideSoon}
      onFocusIn={onFocus}
      onFocusOut={hideSoon}
      onClick={show}
      onKeyDown={onKeyDown}
    >
      {children}
      <div
        ref={bubble}
        class="rq-bubble"
        role="tooltip"
        popover="manual"
        onMouseEnter={() => clearTimeout(timer.current)}
        onMouseLeave={hideSoon}
      >
        {shown && (
          <>
            <strong class="rq-bubble-name">{shown.dataset.name}</strong>{' '}
            <Prose text={textFor(shown.dataset.explain as Kind, shown.dataset.name ?? '')} />
          </>
        )}
      </div>
    </div>
  );
}

function textFor(kind: Kind, name: string): string {
  return kind === 'header' ? explainHeader(name) : explainParameter(name);
}

/** Puts the bubble below its word, or above where there is no room. */
function place(bubble: HTMLElement | null, term: HTMLElement | undefined): void {
  if (!bubble) return;
  if (!term) {
    bubble.hidePopover();
    return;
  }
  bubble.showPopover();
  const at = term.getBoundingClientRect();
  const { width, height } = bubble.getBoundingClientRect();
  const below = at.bottom + 4;
  const top = below + height > innerHeight - 8 ? at.top - height - 4 : below;
  bubble.style.left = `${Math.max(8, Math.min(at.left, innerWidth - width - 8))}px`;
  bubble.style.top = `${Math.max(8, top)}px`;
}

/** Whether a word is within the visible part of the detail that it scrolls with. */
function isInSight(term: HTMLElement): boolean {
  const { top, bottom } = term.getBoundingClientRect();
  const view = term.closest('.rq-detail')?.getBoundingClientRect();
  return !view || (bottom > view.top && top < view.bottom);
}
