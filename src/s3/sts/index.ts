export { createSts, type Sts, type StsOptions } from './sts.ts';
export { stsRefusal } from './sts-error.ts';
