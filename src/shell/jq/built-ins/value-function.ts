import type { Json } from '../values.ts';

/** A function of values: its input, and what its parameters are. */
export type ValueFunction = (input: Json, ...args: Json[]) => Json;
