export { CopyButton } from './copy-button.tsx';
export { Notice } from './notice.tsx';
export { Prose } from './prose.tsx';
export { Tabs } from './tabs.tsx';
export { Visible } from './visible.tsx';
