export { usePageId } from './use-page-id.ts';
