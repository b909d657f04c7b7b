export { type OperationName, type Route, routes } from './operations.ts';
export { operationOf, resourceOf, route } from './route.ts';
