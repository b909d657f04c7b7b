import table from './operations.json' with { type: 'json' };

/** How the SDK sends an operation, according to its schemas. */
export interface OperationModel {
  readonly method: string;
  /** For example `/{Key+}?x-id=PutObject`. Its query has the parameters that are sent whatever the input. */
  readonly uri: string;
  /** The name of its input's structure; empty if it has no input. */
  readonly input: string;
  /** What of the answer one would want to see: a stream of bytes, fields, or nothing. */
  readonly answer: 'stream' | 'fields' | 'none';
}

/**
 * A structure's members, each as `<type> <place> <name>`: `string header x-amz-acl`, `Tagging payload Tagging`,
 * `[Tag:Tag] xml TagSet`. A list names the type of its items, and after a colon the element of each item, if the list
 * wraps its items in an element of its own.
 */
export interface StructureModel {
  readonly members: Readonly<Record<string, string>>;
  readonly required: readonly string[];
}

/** S3's operations with their inputs, which `tests/copy-as/model.test.ts` makes from the SDK's schemas. */
export interface Model {
  readonly operations: Readonly<Record<string, OperationModel>>;
  readonly structures: Readonly<Record<string, StructureModel>>;
}

/** Where a member of an input stands in the request. */
type Place = 'label' | 'header' | 'prefix' | 'query' | 'payload' | 'xml' | 'attribute';

/** One member of a structure, taken apart. */
export interface Member {
  readonly name: string;
  readonly type: string;
  readonly place: Place;
  /** The name of the header, the query parameter or the element. */
  readonly wireName: string;
}

/** The table by which Copy as reads requests. */
export const model = table as Model;

/** The members of the structure of that name; empty if there is none. */
export function membersOf(structure: string): readonly Member[] {
  return Object.entries(model.structures[structure]?.members ?? {}).map(([name, spec]) => {
    const [type = '', place, wireName = name] = spec.split(' ');
    return { name, type, place: place as Place, wireName };
  });
}

/** The item type of a list type, and the element of each item if the list wraps them; `undefined` for other types. */
export function listOf(
  type: string,
): { readonly item: string; readonly element: string | undefined } | undefined {
  const [, item, element] = /^\[(.+?)(?::(.+))?\]$/.exec(type) ?? [];
  return item === undefined ? undefined : { item, element };
}
