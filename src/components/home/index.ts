export { default as Cards } from './Cards.astro';
export { default as CourseOutline } from './CourseOutline.astro';
export { default as Opening } from './Opening.astro';
