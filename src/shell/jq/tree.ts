import type { Json } from './values.ts';

/** A filter of `jq`, as it was written. */
export type Filter =
  | { readonly kind: 'identity' | 'recurse' }
  | { readonly kind: 'literal'; readonly value: Json }
  | { readonly kind: 'index'; readonly of: Filter; readonly key: Filter }
  | { readonly kind: 'slice'; readonly of: Filter; readonly from: Filter; readonly to: Filter }
  | { readonly kind: 'each' | 'negate' | 'optional'; readonly of: Filter }
  | { readonly kind: 'try'; readonly body: Filter; readonly caught: Filter }
  | { readonly kind: 'text'; readonly format: string; readonly parts: readonly (string | Filter)[] }
  | { readonly kind: 'format'; readonly name: string }
  | { readonly kind: 'array'; readonly items: Filter | undefined }
  | { readonly kind: 'object'; readonly entries: readonly (readonly [key: Filter, value: Filter])[] }
  | { readonly kind: Binary; readonly left: Filter; readonly right: Filter }
  | { readonly kind: 'calculate'; readonly sign: string; readonly left: Filter; readonly right: Filter }
  | { readonly kind: 'assign'; readonly sign: string; readonly left: Filter; readonly right: Filter }
  | { readonly kind: 'if'; readonly condition: Filter; readonly then: Filter; readonly otherwise: Filter }
  | ({ readonly kind: 'reduce' } & Loop)
  | ({ readonly kind: 'foreach'; readonly extract: Filter } & Loop)
  | { readonly kind: 'as'; readonly of: Filter; readonly patterns: readonly Pattern[]; readonly body: Filter }
  | { readonly kind: 'define'; readonly definition: Definition; readonly body: Filter }
  | { readonly kind: 'label'; readonly name: string; readonly body: Filter }
  | { readonly kind: 'break' | 'variable'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Filter[] };

type Binary = 'pipe' | 'comma' | 'and' | 'or' | 'alternative';

interface Loop {
  readonly of: Filter;
  readonly pattern: Pattern;
  readonly start: Filter;
  readonly update: Filter;
}

/** `def name(parameters): body;`. A parameter that begins with `$` is a value, else a filter. */
export interface Definition {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly body: Filter;
}

/** What `as` takes apart. */
export type Pattern =
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'array'; readonly items: readonly Pattern[] }
  | {
      readonly kind: 'object';
      readonly entries: readonly {
        readonly key: Filter;
        readonly variable: string | undefined;
        readonly value: Pattern | undefined;
      }[];
    };

export const identity: Filter = { kind: 'identity' };
export const literal = (value: Json): Filter => ({ kind: 'literal', value });
