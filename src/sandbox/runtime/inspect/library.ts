/** `node-inspect-extracted`, loaded so that it stops at a budget: nothing else imports it. The order of the lines counts. */
import { release } from './capture.ts';
import { formatWithOptions, inspect, Proxy } from 'node-inspect-extracted';

release();

export * as inspecting from 'node-inspect-extracted';
export { formatWithOptions, inspect, Proxy };
