/** The one compiler of programs. Apart from the sandbox's other face, since TypeScript is a megabyte. */
export { commonJs } from './common-js.ts';
export { compileProgram } from './compile-program.ts';
export { earlyErrors } from './early-errors.ts';
export { type Jsx, findJsx, jsxMessage } from './find-jsx.ts';
