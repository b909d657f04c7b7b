export { CopyButton } from './copy-button.tsx';
export { Notice } from './notice.tsx';
export { Prose } from './prose.tsx';
export { Visible } from './visible.tsx';
