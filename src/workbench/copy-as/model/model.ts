import table from './operations.json' with { type: 'json' };

/** How the SDK sends an operation: what its schemas say of it. */
export interface OperationModel {
  readonly method: string;
  /** As `/{Key+}?x-id=PutObject`: its query names what is there whatever the input. */
  readonly uri: string;
  /** The structure of its input; empty where there is none. */
  readonly input: string;
  /** What comes back that one would want to see: a stream of bytes, fields, or nothing. */
  readonly answer: 'stream' | 'fields' | 'none';
}

/**
 * A structure's members, each as `<type> <place> <name>`: `string header x-amz-acl`, `Tagging payload Tagging`,
 * `[Tag:Tag] xml TagSet`. A list names what it holds, and after the colon the element of each item where they stand in
 * an element of their own.
 */
export interface StructureModel {
  readonly members: Readonly<Record<string, string>>;
  readonly required: readonly string[];
}

/** S3's operations with their inputs, made from the SDK's schemas by `tests/copy-as/model.test.ts`. */
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
  /** Of the header, the parameter of the query, or the element. */
  readonly wireName: string;
}

/** The table that Copy as reads requests by. */
export const model = table as Model;

/** The members of a structure of that name; none where there is no such structure. */
export function membersOf(structure: string): readonly Member[] {
  return Object.entries(model.structures[structure]?.members ?? {}).map(([name, spec]) => {
    const [type = '', place, wireName = name] = spec.split(' ');
    return { name, type, place: place as Place, wireName };
  });
}

/** What a list type holds, and the element of each item where they do not stand side by side; `undefined` for others. */
export function listOf(
  type: string,
): { readonly item: string; readonly element: string | undefined } | undefined {
  const [, item, element] = /^\[(.+?)(?::(.+))?\]$/.exec(type) ?? [];
  return item === undefined ? undefined : { item, element };
}
