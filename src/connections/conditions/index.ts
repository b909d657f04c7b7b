export {
  type Conditions,
  type ConditionSettings,
  createConditions,
  expiredToken,
  noConditions,
  sameSettings,
} from './conditions.ts';
export { underConditions } from './under-conditions.ts';
