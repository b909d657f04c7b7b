export {
  bodiesIn,
  readRows,
  replaceRows,
  tableNames,
  type AccountRows,
  type PlacedRow,
} from './account-rows.ts';
export { checkRows } from './check-rows.ts';
