/** How far below the top of the window a section has to reach to be seen: what is fixed there has this height. */
const head = 120;

/** Whether some of a section is in the window: from its heading to the next one of a section. Empty for the page's beginning. */
export function isSectionSeen(id: string): boolean {
  const headings = [...document.querySelectorAll<HTMLElement>('.sl-markdown-content h2[id]')];
  const at = headings.findIndex((heading) => heading.id === id);
  if (id !== '' && at < 0) return true;
  const top = id === '' ? -scrollY : (headings[at]?.getBoundingClientRect().top ?? 0);
  const bottom =
    headings[at + 1]?.getBoundingClientRect().top ?? document.documentElement.scrollHeight - scrollY;
  return top < innerHeight * 0.9 && bottom > head;
}

/** Scrolls to a section, without motion for who wants none. */
export function scrollToSection(id: string): void {
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  if (id === '') window.scrollTo({ top: 0, behavior });
  else document.getElementById(id)?.scrollIntoView({ behavior, block: 'start' });
}
