export type { Effect, OperationRow, Resource } from './operation-row.ts';
export {
  actionOf,
  effectOf,
  type OperationName,
  operationRows,
  operationsThat,
  rowOf,
} from './operations.ts';
export { operationOf, resourceOf, route } from './route.ts';
