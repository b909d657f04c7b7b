export { element, inlineCode } from './dom.ts';
export { createOutputView, type OutputView } from './output/output-view.ts';
export type { Failure } from './output/render-failure.ts';
