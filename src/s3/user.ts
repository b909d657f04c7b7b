/** Someone who may sign requests: an access key with its secret, and the account behind it. */
export interface User {
  accessKeyId: string;
  secretAccessKey: string;
  /** The canonical user id, as it stands in `Owner` elements and in grants. */
  id: string;
  displayName: string;
  email: string;
  /** The account's number of 12 digits, as it stands in ARNs; where it is absent, one is made of the id. */
  accountId?: string;
  /** What temporary credentials must bring beside their signature. */
  sessionToken?: string;
  /** Until when temporary credentials are valid, as `2026-01-31T12:00:00Z`. */
  expires?: string;
}

/** The user of AWS's own documentation, whom everyone may sign as here. */
export const exampleUser: User = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  id: '79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be',
  displayName: 'example',
  email: 'example@example.com',
  accountId: '111122223333',
};

/** The number of a user's account. */
export function accountIdOf({ accountId, id }: Pick<User, 'accountId' | 'id'>): string {
  if (accountId !== undefined) return accountId;
  let sum = 0;
  for (const char of id) sum = (sum * 31 + char.charCodeAt(0)) % 1e12;
  return String(sum).padStart(12, '0');
}
