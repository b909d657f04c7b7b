export { default as Exercise } from './Exercise.astro';
export { default as Hint } from './Hint.astro';
export { default as Snippet } from './Snippet.astro';
