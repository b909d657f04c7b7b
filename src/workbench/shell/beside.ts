/** From this width on the workbench stands beside the page; below it is a drawer. The style sheets say it too: a test compares. */
export const besideThePage = '(min-width: 75rem)';
