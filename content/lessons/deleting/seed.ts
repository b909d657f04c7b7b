import type { Seed } from '#lessons/seed';

/** User 303, and neighbours whose keys begin almost the same. */
const seed: Seed = [
  {
    name: 'my-social-app',
    objects: [
      { key: 'users/30/profile.jpg', body: 'A picture.' },
      { key: 'users/303/cover.jpg', body: 'A picture.' },
      { key: 'users/303/photos/1.jpg', body: 'A picture.' },
      { key: 'users/303/photos/2.jpg', body: 'A picture.' },
      { key: 'users/303/profile.jpg', body: 'A picture.' },
      { key: 'users/3030/profile.jpg', body: 'A picture.' },
      { key: 'users/304/profile.jpg', body: 'A picture.' },
    ],
  },
];

export default seed;
