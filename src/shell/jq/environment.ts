import { made, type Place } from './place.ts';
import type { Definition, Filter } from './tree.ts';
import type { Json } from './values.ts';

/** A filter with what the names in it stand for. */
export interface Closure {
  readonly filter: Filter;
  readonly environment: Environment;
}

/** A definition, with what the names in it stand for. */
interface Defined {
  readonly definition: Definition;
  readonly environment: Environment;
}

/** What a program is given beside its input. */
export interface Given {
  /** Answers all that a filter makes of an input. */
  readonly evaluate: (filter: Filter, input: Place, environment: Environment) => Generator<Place>;
  /** Takes the next input; `undefined` where there is none. */
  readonly next: () => Json | undefined;
  readonly variables: ReadonlyMap<string, Json>;
  readonly tell: (text: string) => void;
  readonly fileName: () => Json;
}

/** What a name stands for. A definition is told where it stands, since it knows itself. */
type Value = Json | Closure | symbol | ((environment: Environment) => Defined);

/** What names stand for. */
export class Environment {
  readonly given: Given;
  readonly #parent: Environment | undefined;
  readonly #name: string;
  readonly #value: Value;

  private constructor(given: Given, parent: Environment | undefined, name: string, value: Value) {
    this.given = given;
    this.#parent = parent;
    this.#name = name;
    this.#value = value;
  }

  static empty(given: Given): Environment {
    return new Environment(given, undefined, '', null);
  }

  withVariable(name: string, value: Json): Environment {
    return new Environment(this.given, this, name, value);
  }

  /** A parameter that is a filter. */
  withFilter(name: string, closure: Closure): Environment {
    return new Environment(this.given, this, `${name}/0`, closure);
  }

  withLabel(name: string, mark: symbol): Environment {
    return new Environment(this.given, this, `*${name}`, mark);
  }

  /** A definition knows itself. */
  withDefinition(definition: Definition): Environment {
    const { name, parameters } = definition;
    const key = `${name}/${parameters.length}`;
    return new Environment(this.given, this, key, (environment: Environment) => ({
      definition,
      environment,
    }));
  }

  /** All that a filter makes of an input. */
  evaluate(filter: Filter, input: Place): Generator<Place> {
    return this.given.evaluate(filter, input, this);
  }

  /** The values alone. */
  *values(filter: Filter, input: Json): Generator<Json, undefined> {
    for (const { value } of this.evaluate(filter, made(input))) yield value;
  }

  /** The first of them; `undefined` where there is none. */
  first(filter: Filter, input: Json): Json | undefined {
    return this.values(filter, input).next().value;
  }

  variable(name: string): Json | undefined {
    return this.#valueOf(name) as Json | undefined;
  }

  label(name: string): symbol | undefined {
    return this.#valueOf(`*${name}`) as symbol | undefined;
  }

  callable(name: string, count: number): Closure | Defined | undefined {
    return this.#valueOf(`${name}/${count}`) as Closure | Defined | undefined;
  }

  #valueOf(name: string): Value | Defined | undefined {
    const at = this.#find(name);
    if (!at) return undefined;
    return typeof at.#value === 'function' ? at.#value(at) : at.#value;
  }

  #find(name: string): Environment | undefined {
    if (this.#name === name) return this;
    for (let at = this.#parent; at; at = at.#parent) if (at.#name === name) return at;
    return undefined;
  }
}
