export { keepInSight } from './keep-in-sight.ts';
export { reveal } from './reveal.ts';
