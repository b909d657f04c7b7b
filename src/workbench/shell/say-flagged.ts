/** Notes on the page whether the closed workbench's button carries a flag, and so needs more room in the bar. */
export function sayFlagged(isFlagged: boolean): void {
  document.documentElement.toggleAttribute('data-workbench-flagged', isFlagged);
}
