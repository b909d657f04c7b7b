/** Where in `sessionStorage` a tab keeps its connection; a file of its own for code that must not load `kept-keys.ts`. */
export const keptPlace = 'learn-s3/connection';
