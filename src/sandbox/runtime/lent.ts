/** Where modules of the sandbox, such as `node:util`, find how values are printed: `globalThis[inspection]`. */
export const inspection = Symbol.for('learn-s3.inspection');

/** Where modules put what is to be done before the first line of a program: `globalThis[preparations]`. */
export const preparations = Symbol.for('learn-s3.preparations');
