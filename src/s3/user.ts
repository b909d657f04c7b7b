/** Someone who may sign requests: an access key with its secret, and the account behind it. */
export interface User {
  accessKeyId: string;
  secretAccessKey: string;
  /** The canonical user id, as it stands in `Owner` elements and in grants. */
  id: string;
  displayName: string;
  email: string;
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
};
