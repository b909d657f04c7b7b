export { accessLists, checksums, contentHeaderNames, everywhere, storedHeaderNames } from './going-along.ts';
export type { Effect, OperationRow } from './operation-row.ts';
export {
  actionOf,
  effectOf,
  type OperationName,
  operationRows,
  operationsThat,
  rowOf,
} from './operations.ts';
export { operationOf, resourceOf, route } from './route.ts';
