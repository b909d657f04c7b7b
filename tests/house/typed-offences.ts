/** For each rule of the linter that knows types, a small module that breaks it. */
export const offences: Readonly<Record<string, string>> = {
  'await-thenable': 'export const one = await 1;',
  'dot-notation': "export const size = { a: 1 }['a'];",
  'no-array-delete': 'const list = [1, 2];\ndelete list[0];\nexport default list;',
  'no-base-to-string': 'export const text = `${{}}`;',
  'no-confusing-void-expression': 'declare function close(): void;\nexport const closed = close();',
  'no-deprecated':
    '/** @deprecated Take another. */\nfunction old(): number {\n  return 1;\n}\nexport const got = old();',
  'no-duplicate-type-constituents': "export type Name = 'a' | 'b' | 'a';",
  'no-floating-promises': 'declare function save(): Promise<void>;\nsave();\nexport {};',
  'no-for-in-array': 'const list = [1, 2];\nfor (const index in list) console.log(index);\nexport {};',
  'no-generated-empty-object-type': 'export type Nothing = Omit<{ a: 1 }, "a">;',
  'no-implied-eval': "setTimeout('alert(1)', 1);\nexport {};",
  'no-meaningless-void-operator': 'declare function close(): void;\nvoid close();\nexport {};',
  'no-misused-promises':
    'declare function isThere(): Promise<boolean>;\nif (isThere()) console.log(1);\nexport {};',
  'no-misused-spread': 'declare const wait: Promise<number>;\nexport const all = { ...wait };',
  'no-mixed-enums': "export enum Mixed {\n  A = 1,\n  B = 'b',\n}",
  'no-redundant-type-constituents': 'export type Anything = unknown | string;',
  'no-unnecessary-boolean-literal-compare':
    'declare const isOpen: boolean;\nif (isOpen === true) console.log(1);\nexport {};',
  'no-unnecessary-condition': 'declare const list: string[];\nif (list) console.log(1);\nexport {};',
  'no-unnecessary-template-expression': "export const text = `a ${'b'}`;",
  'no-unnecessary-type-arguments':
    'function make<Kind = string>(): Kind[] {\n  return [];\n}\nexport const made = make<string>();',
  'no-unnecessary-type-assertion': "const name: string = 'a';\nexport const same = name as string;",
  'no-unnecessary-type-conversion': "const name: string = 'a';\nexport const same = String(name);",
  'no-unnecessary-type-parameters': 'export function show<Kind>(what: Kind): void {\n  console.log(what);\n}',
  'no-unsafe-argument':
    'declare const any: any;\ndeclare function take(name: string): void;\ntake(any);\nexport {};',
  'no-unsafe-assignment': 'declare const any: any;\nexport const name: string = any;',
  'no-unsafe-call': 'declare const any: any;\nany();\nexport {};',
  'no-unsafe-enum-assignment':
    'enum Kind {\n  A = 1,\n  B = 2,\n}\ndeclare const number: number;\nexport const kind: Kind = number;',
  'no-unsafe-enum-comparison':
    'enum Kind {\n  A = 1,\n}\ndeclare const kind: Kind;\nif (kind === 1) console.log(1);\nexport {};',
  'no-unsafe-member-access': 'declare const any: any;\nconsole.log(any.name);\nexport {};',
  'no-unsafe-return': 'declare const any: any;\nexport const get = (): string => {\n  return any;\n};',
  'no-unsafe-unary-minus': 'declare const name: string;\nexport const minus = -name;',
  'no-useless-default-assignment': "export const get = ({ name = 'a' }: { name: string }): string => name;",
  'non-nullable-type-assertion-style':
    'declare const name: string | undefined;\nexport const sure = name as string;',
  'only-throw-error': "throw 'text';",
  'prefer-find':
    'declare const list: string[];\nexport const first = list.filter((one) => one.length > 1)[0];',
  'prefer-includes': 'declare const list: string[];\nexport const has = list.indexOf("a") !== -1;',
  'prefer-nullish-coalescing': "declare const name: string | undefined;\nexport const sure = name || 'a';",
  'prefer-optional-chain':
    'declare const one: { name: { first: string } | undefined };\nexport const first = one.name && one.name.first;',
  'prefer-promise-reject-errors': "export const failed = Promise.reject('text');",
  'prefer-reduce-type-parameter':
    'declare const list: string[];\nexport const all = list.reduce((sum, one) => sum.concat(one), [] as string[]);',
  'prefer-regexp-exec': 'declare const text: string;\nexport const found = text.match(/a/);',
  'prefer-return-this-type': 'export class Builder {\n  add(): Builder {\n    return this;\n  }\n}',
  'prefer-string-starts-ends-with': "declare const text: string;\nexport const is = text[0] === 'a';",
  'related-getter-setter-pairs':
    'export interface Box {\n  get value(): string;\n  set value(value: number);\n}',
  'restrict-plus-operands': "declare const size: number;\nexport const text = size + 'a';",
  'restrict-template-expressions': 'declare const list: string[];\nexport const text = `${list}`;',
  'return-await':
    'declare function save(): Promise<void>;\nexport async function go(): Promise<void> {\n  try {\n    return save();\n  } catch {\n    console.log(1);\n  }\n}',
  'unbound-method':
    'class Store {\n  #open = true;\n  close(): void {\n    this.#open = false;\n  }\n}\nexport const { close } = new Store();',
  'use-unknown-in-catch-callback-variable':
    'declare const wait: Promise<void>;\nexport const done = wait.catch((error: Error) => console.log(error.message));',
};
