import * as sdk from '@aws-sdk/client-s3';
import { NormalizedSchema } from '@smithy/core/schema';
import { operationRows } from '#protocol/operations';
import type { Model, OperationModel, StructureModel } from '../../src/workbench/copy-as/model/model.ts';

type Schemas = Readonly<Record<string, Parameters<typeof NormalizedSchema.of>[0] | undefined>>;
type OperationSchema = readonly [9, string, string, { http: [string, string] }, () => never, () => never];
type Traits = Readonly<Record<string, string | undefined>>;

const schemas = sdk as unknown as Schemas;
const bindings = { httpHeader: 'header', httpQuery: 'query', httpPrefixHeaders: 'prefix' } as const;

/** The table of operations according to the SDK's own schemas: every operation of S3 that the SDK can send. */
export function readModel(): Model {
  const operations: Record<string, OperationModel> = {};
  const structures: Record<string, StructureModel> = {};
  const names = [...new Set<string>(operationRows.map(({ name }) => name))].sort();
  for (const name of names) {
    const schema = schemas[`${name}$`] as OperationSchema | undefined;
    if (!schema) continue;
    const [, , , { http }, input, output] = schema;
    const inputSchema = NormalizedSchema.of(input());
    operations[name] = {
      method: http[0],
      uri: http[1],
      input: inputSchema.isStructSchema() ? structureName(inputSchema, structures) : '',
      answer: answerOf(NormalizedSchema.of(output()), http[0]),
    };
  }
  return { operations, structures: sorted(structures) };
}

/** Which part of an answer is worth printing: its body, its fields, or nothing. */
function answerOf(output: NormalizedSchema, method: string): OperationModel['answer'] {
  const members = output.isStructSchema() ? [...output.structIterator()].map(([, member]) => member) : [];
  if (members.some((member) => member.isStreaming() && member.isBlobSchema())) return 'stream';
  const isInBody = members.some((member) => !('httpHeader' in member.getMergedTraits()));
  return isInBody || method === 'GET' || method === 'HEAD' ? 'fields' : 'none';
}

function structureName(schema: NormalizedSchema, structures: Record<string, StructureModel>): string {
  const name = schema.getName() ?? '';
  if (structures[name]) return name;
  const members: Record<string, string> = {};
  structures[name] = { members, required: [] };
  for (const [member, memberSchema] of schema.structIterator()) {
    members[member] = memberModel(member, memberSchema, structures);
  }
  const required = Number((schema.getSchema() as readonly unknown[])[6] ?? 0);
  structures[name] = { members, required: Object.keys(members).slice(0, required) };
  return name;
}

function memberModel(
  name: string,
  schema: NormalizedSchema,
  structures: Record<string, StructureModel>,
): string {
  const traits = schema.getMergedTraits() as Traits;
  const type = typeOf(schema, structures);
  if ('httpLabel' in traits) return `${type} label`;
  for (const [trait, place] of Object.entries(bindings)) {
    if (traits[trait] !== undefined)
      return `${type} ${place} ${place === 'query' ? traits[trait] : traits[trait].toLowerCase()}`;
  }
  const place = 'httpPayload' in traits ? 'payload' : 'xmlAttribute' in traits ? 'attribute' : 'xml';
  return `${type} ${place} ${traits.xmlName ?? name}`;
}

function typeOf(schema: NormalizedSchema, structures: Record<string, StructureModel>): string {
  if (schema.isStructSchema()) return structureName(schema, structures);
  if (schema.isListSchema()) {
    const item = schema.getValueSchema();
    const isFlat = 'xmlFlattened' in schema.getMergedTraits();
    const tag = (item.getMergedTraits() as Traits).xmlName ?? 'member';
    return `[${typeOf(item, structures)}${isFlat ? '' : `:${tag}`}]`;
  }
  if (schema.isMapSchema()) return 'map';
  if (schema.isBlobSchema()) return 'blob';
  if (schema.isTimestampSchema()) return 'timestamp';
  if (schema.isBooleanSchema()) return 'boolean';
  return schema.isNumericSchema() ? 'number' : 'string';
}

function sorted<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)));
}
