/** Keys of objects, as the workbench orders, addresses and shows them. */
export { compareKeys } from './compare-keys.ts';
export { decodeKey } from './list-page.ts';
export { isAddressable } from './s3-address.ts';
export { visibleKey } from './visible-key.ts';
