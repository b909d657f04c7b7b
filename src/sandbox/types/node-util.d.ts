/** Helpers of Node's. */
declare module 'node:util' {
  export interface InspectOptions {
    /** Levels; `null` for all. */
    depth?: number | null;
    colors?: boolean;
    compact?: boolean | number;
    breakLength?: number;
    maxArrayLength?: number | null;
    maxStringLength?: number | null;
    showHidden?: boolean;
    sorted?: boolean;
  }
  /** A value as `console.log` prints it. */
  export function inspect(value: unknown, options?: InspectOptions): string;
  export namespace inspect {
    const custom: unique symbol;
    const defaultOptions: InspectOptions;
    const colors: Record<string, [number, number] | undefined>;
  }
  /** A text with `%s`, `%d`, `%j`, `%o` in it, filled in. */
  export function format(text?: unknown, ...values: unknown[]): string;
  export function formatWithOptions(options: InspectOptions, text?: unknown, ...values: unknown[]): string;

  /** A function that takes a callback last, as one to `await`. */
  export function promisify<Arguments extends unknown[], Value>(
    original: (...args: [...Arguments, (error: any, value: Value) => void]) => void,
  ): (...args: Arguments) => Promise<Value>;
  export function promisify(original: Function): (...args: any[]) => Promise<any>;
  export function callbackify<Arguments extends unknown[], Value>(
    original: (...args: Arguments) => Promise<Value>,
  ): (...args: [...Arguments, (error: Error | null, value: Value) => void]) => void;
  export function deprecate<Fn extends Function>(original: Fn, message: string, code?: string): Fn;
  export function inherits(child: Function, parent: Function): void;
  export function debuglog(section: string): (text: string, ...values: unknown[]) => void;
  /** Whether two values are the same in all that they hold. */
  export function isDeepStrictEqual(one: unknown, other: unknown): boolean;
  /** Text in a colour or a style: `styleText('green', 'done')`. */
  export function styleText(style: string | readonly string[], text: string): string;
  /** Text without colours and styles. */
  export function stripVTControlCharacters(text: string): string;

  interface ParseArgsOption {
    type: 'string' | 'boolean';
    short?: string;
    multiple?: boolean;
    default?: string | boolean | string[] | boolean[];
  }
  type OptionValue<Option extends ParseArgsOption> = Option['type'] extends 'string' ? string : boolean;
  type OptionValues<Options> = {
    [Name in keyof Options]?: Options[Name] extends { multiple: true } & ParseArgsOption
      ? OptionValue<Options[Name]>[]
      : Options[Name] extends ParseArgsOption
        ? OptionValue<Options[Name]>
        : never;
  };
  /** Reads the arguments of a command line, those of the program by default. */
  export function parseArgs<const Options extends Record<string, ParseArgsOption> = {}>(config?: {
    args?: readonly string[];
    options?: Options;
    strict?: boolean;
    allowPositionals?: boolean;
  }): { values: OptionValues<Options>; positionals: string[] };

  /** What kind a value is. */
  export namespace types {
    function isAnyArrayBuffer(value: unknown): value is ArrayBufferLike;
    function isArrayBuffer(value: unknown): value is ArrayBuffer;
    function isArrayBufferView(value: unknown): value is ArrayBufferView;
    function isAsyncFunction(value: unknown): boolean;
    function isDate(value: unknown): value is Date;
    function isGeneratorFunction(value: unknown): boolean;
    function isMap(value: unknown): value is Map<unknown, unknown>;
    function isNativeError(value: unknown): value is Error;
    function isPromise(value: unknown): value is Promise<unknown>;
    function isRegExp(value: unknown): value is RegExp;
    function isSet(value: unknown): value is Set<unknown>;
    function isTypedArray(value: unknown): value is NodeJS.TypedArray;
    function isUint8Array(value: unknown): value is Uint8Array;
  }
  const Decoder: typeof TextDecoder;
  const Encoder: typeof TextEncoder;
  export { Decoder as TextDecoder, Encoder as TextEncoder };
  const util: Omit<typeof import('node:util'), 'default'>;
  export default util;
}
declare namespace NodeJS {
  type TypedArray =
    | Uint8Array
    | Uint8ClampedArray
    | Uint16Array
    | Uint32Array
    | Int8Array
    | Int16Array
    | Int32Array
    | BigUint64Array
    | BigInt64Array
    | Float32Array
    | Float64Array;
}
