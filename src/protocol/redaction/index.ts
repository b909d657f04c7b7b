export { createRedactor } from './redact.ts';
