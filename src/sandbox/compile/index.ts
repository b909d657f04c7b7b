/** The one compiler of programs. It is not exported with the rest of the sandbox, since TypeScript is a megabyte. */
export { commonJs } from './common-js.ts';
export { compileProgram } from './compile-program.ts';
export { earlyErrors } from './early-errors.ts';
export { type Jsx, findJsx, jsxMessage } from './find-jsx.ts';
