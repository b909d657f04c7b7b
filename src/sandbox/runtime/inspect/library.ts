/** `node-inspect-extracted`, loaded so that it stops at a budget: nothing else imports it. The order of the lines counts. */
import { release } from './capture.ts';
import { format, formatWithOptions, inspect, Proxy, stripVTControlCharacters } from 'node-inspect-extracted';

release();

export * as inspecting from 'node-inspect-extracted';
export { format, formatWithOptions, inspect, Proxy, stripVTControlCharacters };
