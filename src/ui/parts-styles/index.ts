/** The styles of `#ui/parts`, as text. */
export { default as partsStyles } from '../parts/parts.css?inline';
