/**
 * TypeScript's numbers for what JavaScript itself refuses before a program begins. TypeScript's checker finds these errors,
 * not its parser; a browser that meets one tells no place, and has words of its own.
 *
 * @see https://github.com/microsoft/TypeScript/blob/main/src/compiler/diagnosticMessages.json
 * @see https://tc39.es/ecma262/#sec-static-semantics-early-errors
 */
export const earlyErrors: ReadonlySet<number> = new Set([
  1100, // eval and arguments as names
  1101, // with
  1102, // delete of a name
  1103, // for await outside of an async function
  1104, // continue outside of a loop
  1105, // break outside of a loop and a switch
  1107, // a jump out of a function
  1108, // return outside of a function
  1113, // two defaults in a switch
  1114, // the same label twice
  1115, // continue to a label that does not exist
  1116, // break to a label that does not exist
  1155, // const without a value
  1182, // destructuring without a value
  1184, // export inside of a block
  1206, // a decorator where none is allowed: in JavaScript, on a parameter
  1212, // a reserved word as a name
  1213, // the same in a class
  1214, // the same in a module
  1231, // export = inside of a block
  1232, // import inside of a block
  1233, // export … inside of a block
  1258, // export default inside of a block
  1308, // await in a function that is not async
  2337, // super() outside of a constructor
  2357, // ++ of something that is not a variable
  2364, // a value assigned to something that is not a variable
  2440, // a name both imported and declared
  2451, // let or const twice for the same name
  2528, // two default exports
  2660, // super outside of a method
  17013, // new.target outside of a function
]);
