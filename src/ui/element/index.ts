export { PageElement } from './page-element.ts';
