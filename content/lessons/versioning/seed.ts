import type { Seed } from '#lessons/seed';

const key = 'users/202/profile.jpg';
const contentType = 'image/jpeg';

/** A picture with two good versions, and two empty ones above them. */
const seed: Seed = [
  {
    name: 'my-social-app-pictures',
    versioning: true,
    objects: [
      { key, contentType, body: 'The picture of Monday.' },
      { key, contentType, body: 'The picture of Tuesday.' },
      { key, contentType },
      { key, contentType },
    ],
  },
];

export default seed;
