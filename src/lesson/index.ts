export { default as Exercise } from './Exercise.astro';
export { default as Hint } from './Hint.astro';
export { default as Note } from './Note.astro';
export { default as Only } from './Only.astro';
export { default as Slide } from './Slide.astro';
export { default as Snippet } from './Snippet.astro';
export { default as Step } from './Step.astro';
