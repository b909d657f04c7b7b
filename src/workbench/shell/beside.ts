/** From this width on, the workbench stands beside the page; below it, it is a drawer. A test compares the style sheets. */
export const besideThePage = '(min-width: 75rem)';
