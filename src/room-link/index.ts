export { post } from './post.ts';
export { roomOfPage } from './room-of-page.ts';
export { type Link, Stream } from './stream.ts';
