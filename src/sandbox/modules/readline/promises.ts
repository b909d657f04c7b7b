/** `node:readline/promises`: lines of a stream. There is no keyboard to ask. */
import { createInterface, Interface } from './interface.ts';

export { createInterface, Interface };
export default { createInterface, Interface };
