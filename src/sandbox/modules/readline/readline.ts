/** `node:readline`: lines of a stream. There is no keyboard to ask. */
import { createInterface, Interface } from './interface.ts';
import promises from './promises.ts';

export { createInterface, Interface, promises };
export default { createInterface, Interface, promises };
