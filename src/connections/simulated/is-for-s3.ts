import { isStsAddress, parseAddress } from '#protocol/address';

/** Whether the engine answers at an address: every one of S3's, and no other. */
export const isForS3 = (url: URL): boolean => parseAddress(url) !== undefined;

/** Whether a simulated account answers at an address: at those of S3, and where AWS says whose keys are used. */
export const isAnswered = (url: URL): boolean => isForS3(url) || isStsAddress(url);
