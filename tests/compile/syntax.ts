import fc from 'fast-check';

/** A piece of a program: statements, and whether they are allowed only at the top level of a file. */
export interface Piece {
  readonly code: string;
  readonly isTop?: boolean;
  /** Whether it uses syntax that Node's compiler leaves as it is, and that V8 does not know yet: decorators, `accessor`. */
  readonly isAhead?: boolean;
}

let names = 0;
/** A name that no other piece has. */
const fresh = (stem: string) => `${stem}${(names += 1)}`;

const number = fc.integer({ min: -9, max: 99 }).map((n) => (n < 0 ? `(${n})` : String(n)));
const word = fc.constantFrom('users', 'posts', 'a b', "it's", '🙂', '${x}', '\\n');
const text = word.map((w) => JSON.stringify(w));
const literal = fc.oneof(
  number,
  text,
  fc.constantFrom('null', 'undefined', 'true', '7n', '[1, 2]', '{ a: 1 }'),
);
/** Types of every form, none of which has an effect when the program runs. */
const type = fc.letrec<{ type: string }>((tie) => ({
  type: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(
      'unknown',
      'any',
      'string | number',
      'readonly string[]',
      'typeof globalThis',
      '"a" | `b${string}`',
    ),
    fc.constantFrom(
      'keyof { a: 1 }',
      'unique symbol | 1',
      'asserts',
      'is',
      'this | never',
      '{ -readonly [K in "a"]+?: K }',
    ),
    tie('type').map((t) => `Array<${t}>`),
    tie('type').map((t) => `(a: ${t}, ...b: ${t}[]) => ${t}`),
    tie('type').map((t) => `new <T extends ${t} = any>(x?: T) => T`),
    tie('type').map((t) => `{ get x(): ${t}; readonly y?: ${t}; [key: string]: any; <T>(z: T): void }`),
    fc
      .tuple(tie('type'), tie('type'))
      .map(([a, b]) => `(${a}) extends infer U extends (${b}) ? U : [x: ${b}, y?: ${a}]`),
  ),
})).type;
const typeName = fc.constantFrom(
  'unknown',
  'any',
  'Array<number>',
  '{ a: 1 }["a"]',
  'Map<string, Array<number>>',
);

/** An expression with types in it. */
const expression = fc.oneof(
  literal,
  fc.tuple(literal, type).map(([e, t]) => `(${e} as unknown as ${t})`),
  fc.tuple(literal, typeName).map(([e, t]) => `(<${t}>${e})`),
  fc.tuple(literal, type).map(([e, t]) => `(${e} satisfies ${t})`),
  literal.map((e) => `(${e})!`),
  literal.map((e) => `(${e} as const)`),
  number.map((n) => `((<T,>(x: T): T => x)<number>(${n}))`),
  number.map(
    (n) => `((function <const T>(this: void, x?: T, ...rest: T[]): T | undefined { return x; })(${n}))`,
  ),
  fc.tuple(number, number).map(([a, b]) => `(${a} < ${b} ? ${a} as number : ${b}!)`),
  fc.tuple(number, number).map(([a, b]) => `((${a}) < ((${b}) as any) > (1 as any))`),
  text.map((t) => `(new Map<string, Array<number>>([[${t}, [1]]]))`),
);

const print = (label: string, value: string) => `print(${JSON.stringify(label)}, ${value});`;

/** Kinds of statements. Each prints its observable effects. */
export const pieces: Readonly<Record<string, fc.Arbitrary<Piece>>> = {
  variable: fc
    .tuple(fc.constantFrom('const', 'let', 'var'), type, expression)
    .map(([kind, t, e]) => ({ name: fresh('v'), kind, t, e }))
    .map(({ name, kind, t, e }) => ({
      code: `${kind} ${name}: ${t} = ${e} as any;\n${print('variable', name)}`,
    })),
  definite: number.map((n) => {
    const name = fresh('d');
    return {
      code: `let ${name}!: number;\n${name} = ${n};\n${print('definite', `${name}++`)}\n${print('then', name)}`,
    };
  }),
  contextual: fc
    .tuple(
      fc.constantFrom(
        'type',
        'declare',
        'namespace',
        'module',
        'abstract',
        'as',
        'satisfies',
        'of',
        'accessor',
        'using',
      ),
      number,
    )
    .map(([name, n]) => ({
      code: `{\nlet ${name} = ${n} as number;\n${name}\n;${name} += 1 as number;\n${print('word', `${name} as any`)}\n}`,
    })),
  enum: fc.tuple(fc.constantFrom('enum', 'const enum'), number, text).map(([kind, n, t]) => {
    const name = fresh('E');
    return {
      code: `${kind} ${name} { A, B = ${n}, C, D = ${t}, "e-f" = B << 1, G = "abc".length }
${print('enum', `[${name}.A, ${name}.B, ${name}.C, ${name}.D, ${name}["e-f"], ${name}.G, ${name}[0]]`)}`,
    };
  }),
  mergedEnum: number.map((n) => {
    const name = fresh('E');
    return {
      isTop: true,
      code: `enum ${name} { A = ${n} }\nenum ${name} { B = ${name}.A + 1 }\n${print('merged', name)}`,
    };
  }),
  declared: type.map((t) => {
    const name = fresh('T');
    return {
      isTop: true,
      code: `type ${name}<T = ${t}> = T;
interface ${name}I<in out T> extends Array<T> { (): ${t}; new (): this }
declare const ${name}c: ${t};
declare function ${name}f(x: ${t}): asserts x is any;
declare class ${name}C<T> { private x; constructor(y: T); static #z: number }
declare enum ${name}E { A }
declare namespace ${name}N { const x: ${t}; }
declare module '${name}' { export default x; const x: ${t}; }
declare global { interface ${name}G { x: ${t} } }
namespace ${name}X { export type Y = ${t}; interface Z {} }
export type { ${name} };
export interface ${name}Out { x: ${t} }
${print('declared', `typeof globalThis[${JSON.stringify(`${name}c`)}]`)}`,
    };
  }),
  namespace: fc.tuple(expression, number).map(([e, n]) => {
    const name = fresh('N');
    return {
      isTop: true,
      code: `namespace ${name} { export const a = ${e}; const hidden = ${n}; export function f(): number { return hidden; } }
namespace ${name} { export let b: unknown = ${name}.a; export namespace Inner.Most { export const c = ${n}; export type T = 1 } }
import ${name}Alias = ${name}.Inner.Most;
${print('namespace', `[${name}.a, ${name}.b, ${name}.f(), ${name}Alias.c]`)}`,
    };
  }),
  mergedNamespace: number.map((n) => {
    const name = fresh('F');
    return {
      isTop: true,
      code: `function ${name}(): number { return ${name}.x; }\nnamespace ${name} { export const x = ${n}; }
class ${name}C {}\nnamespace ${name}C { export enum E { A = ${n} } }
${print('merged', `[${name}(), ${name}C.E.A]`)}`,
    };
  }),
  parameterProperty: fc
    .tuple(fc.constantFrom('private', 'public', 'protected', 'readonly', 'private readonly'), number)
    .map(([modifier, n]) => {
      const name = fresh('P');
      return {
        code: `class ${name} { before = 1; constructor(${modifier} x: number = ${n}, public y?: string, z = x) { print('z', z); } after = [Object.keys(this)]; }
class ${name}D extends ${name} { own = 2; constructor(override readonly y = 'y') { super(); } }
${print('parameters', `[new ${name}(), new ${name}D(), Object.keys(new ${name}D())]`)}`,
      };
    }),
  class: fc.tuple(type, expression).map(([t, e]) => {
    const name = fresh('C');
    return {
      code: `abstract class ${name}A<T> { abstract go(): T; abstract readonly x: number; declare y: ${t}; z!: number; w?: ${t}; protected static s = 1; get [Symbol.toStringTag](): string { return 'tag'; } }
class ${name} extends ${name}A<${t}> implements Iterable<any> {
  static #count = 0; #p: unknown = ${e}; readonly x = 3; [key: string]: any; 'quoted-key'?: ${t} = undefined;
  static { this.#count += 1; print('count', this.#count as number); }
  constructor(); constructor(a: string); constructor(a?: any) { super(); }
  override go<U>(this: ${name}, u?: U): any { return this.#p; }
  has(o: unknown): o is ${name} { return #p in (o as object); }
  *[Symbol.iterator](): Generator<any> { yield* [1, 2] as const; }
}
const ${name}o = new ${name}();
${print('class', `[${name}o.go(), Object.keys(${name}o), [...${name}o], ${name}o.has(${name}o), String(${name}o)]`)}`,
    };
  }),
  decorators: fc.tuple(number, fc.boolean()).map(([n, isStatic]) => {
    const name = fresh('D');
    return {
      isAhead: true,
      code: `const ${name}d = (label: string) => { print('evaluate', label); return (value: any, context: any): any => { print('apply', label, context.kind, String(context.name), context.static === true); context.addInitializer?.(function () { print('initialize', label); }); if (context.kind === 'field') return (x: number) => x + 1; }; };
@${name}d('class') class ${name} { @${name}d('method') m<T>(x?: T): number { return ${n}; } @${name}d('field') ${isStatic ? 'static ' : ''}f: number = ${n}; @${name}d('getter') get g(): number { return 1; } @${name}d('auto') accessor a: number = ${n}; constructor(private readonly own = ${n}) {} }
const ${name}o: any = new ${name}();
${print('decorated', `[${name}o.m(), ${name}o.f, (${name} as any).f, ${name}o.a, ${name}o.own, ${name}.name]`)}`,
    };
  }),
  accessor: number.map((n) => {
    const name = fresh('A');
    return {
      isAhead: true,
      code: `class ${name} { accessor x: number = ${n}; static accessor #y = 2; accessor 'z'; static y() { return this.#y; } }
${print('accessor', `[Object.keys(new ${name}()), new ${name}().x, ${name}.y()]`)}`,
    };
  }),
  using: fc.boolean().map((isAsync) => {
    const symbol = isAsync ? 'Symbol.asyncDispose' : 'Symbol.dispose';
    const open = (l: string) => `{ [${symbol}]: ${isAsync ? 'async ' : ''}() => print('close', '${l}') }`;
    return {
      code: `await (async (): Promise<void> => {
  ${isAsync ? 'await ' : ''}using a = ${open('a')}, b: any = ${open('b')};
  print('inside'); try { using c = { [Symbol.dispose]() { throw new Error('late'); } }; throw new RangeError('early'); } catch (error: any) { print(error.name, error.error?.message, error.suppressed?.message); }
})();`,
    };
  }),
  functions: fc.tuple(type, expression).map(([t, e]) => {
    const name = fresh('f');
    return {
      code: `function ${name}(a: string): string; function ${name}(a: number, b?: ${t}): number;
function ${name}(this: any, a: any, b?: any, ...[c = 1]: any[]): any { return [typeof a, b, c]; }
const ${name}g = async <T extends ${t},>({ a, b: [c] = [2] }: { a: T; b?: number[] }, d?: T): Promise<any> => [a, c, d];
const ${name}a: (x: unknown) => asserts x = (x: unknown): asserts x => { if (!x) throw new TypeError('no'); };
${print('functions', `[${name}('a'), ${name}(1, ${e} as any), await ${name}g<any>({ a: 1 }), (() => { try { ${name}a(0); } catch (error: unknown) { return (error as Error).message; } })()]`)}`,
    };
  }),
  control: fc.tuple(number, type).map(([n, t]) => ({
    code: `outer: for (const x of [1, 2, 3] as number[]) { switch (x as ${t} & any) { case 2: continue outer; default: print('loop', x!); } if (x > ${n}) break outer; }
for (let i: number = 0, j = <number>2; i < j!; i++) ((k: number) => print('step', k))(i);
try { throw ${n} as any; } catch { print('caught'); } finally { print('finally', (null as any)?.a?.[0]?.(1) ?? 'none'); }`,
  })),
  exports: expression.map((e) => {
    const name = fresh('x');
    return {
      isTop: true,
      code: `export const ${name} = ${e};\nexport enum ${name}E { A = 1 }\nexport abstract class ${name}C {}\nexport { ${name} as ${name}Again, type ${name}C as ${name}T };
${print('exports', `[${name}, ${name}E.A]`)}`,
    };
  }),
  imports: fc.constant(undefined).map(() => {
    const name = fresh('i');
    return {
      isTop: true,
      code: `import { join as ${name}, type ParsedPath as ${name}P, sep as ${name}Unused } from 'node:path';
import type ${name}T from './nowhere.ts'; import { type A as ${name}A, B as ${name}B } from './nowhere.ts'; export type * from './nowhere.ts'; import type ${name}R = require('./nowhere.ts');
let ${name}v: ${name}B | ${name}T | ${name}P | ${name}A | ${name}R | undefined;
${print('imports', `[${name}('a', 'b'), ${name}v, typeof (await import('node:path')).join]`)}`,
    };
  }),
};

/** Whole programs: pieces at the top level, in blocks and in functions. */
export const program: fc.Arbitrary<readonly Piece[]> = fc.array(
  fc.tuple(fc.oneof(...Object.values(pieces)), fc.nat(2)).map(([piece, place]) => {
    if (piece.isTop || place === 0) return piece;
    const wrapped = place === 1 ? `{\n${piece.code}\n}` : `await (async () => {\n${piece.code}\n})();`;
    return { ...piece, code: wrapped };
  }),
  { minLength: 1, maxLength: 6 },
);
