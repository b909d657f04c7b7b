const added = new Set<string>();

/**
 * Adds styles to the page, once. For modules that are loaded late: a style sheet that a module imports is linked by Astro in
 * every page that could ever load the module, so import it as text (`import styles from './x.css?inline'`).
 */
export function addStyles(...sheets: readonly string[]): void {
  for (const sheet of sheets) {
    if (added.has(sheet)) continue;
    added.add(sheet);
    const style = document.createElement('style');
    style.textContent = sheet;
    document.head.append(style);
  }
}
