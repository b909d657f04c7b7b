/** Where a tab keeps what it is connected with, in `sessionStorage`: for `kept-keys.ts`, and for who must not load more than this. */
export const keptPlace = 'learn-s3/connection';
