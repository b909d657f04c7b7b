import { bucketRows } from './bucket-rows.ts';
import { configurationRowsAToK } from './configuration-rows-a-to-k.ts';
import { configurationRowsLToN } from './configuration-rows-l-to-n.ts';
import { configurationRowsOToZ } from './configuration-rows-o-to-z.ts';
import { objectRows } from './object-rows.ts';
import { objectSubresourceRows } from './object-subresource-rows.ts';
import type { Effect, OperationRow } from './operation-row.ts';
import { serviceRows } from './service-rows.ts';

const rows = [
  ...serviceRows,
  ...configurationRowsAToK,
  ...configurationRowsLToN,
  ...configurationRowsOToZ,
  ...bucketRows,
  ...objectSubresourceRows,
  ...objectRows,
] as const;

/** The name of an operation, as in S3's API reference. */
export type OperationName = (typeof rows)[number]['name'];

/** A row whose name is one of the operations. */
type Operation = OperationRow & { readonly name: OperationName };

/** Every operation of general-purpose buckets, the more specific before the more general. A preflight has three rows. */
export const operationRows: readonly Operation[] = rows;

const byName: ReadonlyMap<OperationName, Operation> = new Map(operationRows.map((row) => [row.name, row]));

/** The row of an operation. */
export function rowOf(name: OperationName): Operation {
  const row = byName.get(name);
  if (!row) throw new TypeError(`There is no operation ${name}.`);
  return row;
}

/** The names of the operations whose rows pass a test. */
export function operationsThat(test: (row: Operation) => boolean): ReadonlySet<OperationName> {
  return new Set(operationRows.filter(test).map(({ name }) => name));
}

/** The IAM action of an operation, with its service if that is not `s3`. */
export function actionOf(name: OperationName): string {
  return rowOf(name).action ?? name;
}

/** What an operation does to stored data. Whatever is not known to be a read or a delete is taken for a write. */
export function effectOf(name: OperationName): Effect {
  const { effect, method } = rowOf(name);
  if (effect !== undefined) return effect;
  if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return 'read';
  return method === 'DELETE' ? 'delete' : 'write';
}
