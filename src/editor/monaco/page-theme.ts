/** The page's theme, as `<html data-theme>` names it. */
export type ThemeName = 'light' | 'dark';

/** Calls `listener` with the page's theme, now and whenever it changes. */
export function onThemeChange(listener: (theme: ThemeName) => void): void {
  const root = document.documentElement;
  const current = (): ThemeName => (root.dataset.theme === 'dark' ? 'dark' : 'light');
  let known = current();
  listener(known);
  new MutationObserver(() => {
    if (current() === known) return;
    known = current();
    listener(known);
  }).observe(root, { attributeFilter: ['data-theme'] });
}
