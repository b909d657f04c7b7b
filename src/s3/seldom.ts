/** What few programs ask for. It is loaded when it is first asked for, so that a page's first program does not wait for it. */
export * as oldSignatures from './auth/signature-v2.ts';
export { applyLifecycle } from './lifecycle/lifecycle.ts';
export { deliveriesOf, testDeliveries } from './notifications/index.ts';
export { rareOperations } from './operations/rare.ts';
export { answerSts } from './sts/answer-sts.ts';
export { visitWebsite } from './website-endpoint.ts';
