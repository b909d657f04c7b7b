import { expect, it } from 'vitest';
import { createNames } from './names.ts';

it('finds the bucket that stands for a name, and back', () => {
  const names = createNames(['my-social-app-k3x9', 'photos']);
  expect(names.toLesson('my-social-app-k3x9')).toBe('my-social-app-k3x9');
  expect(names.toReal('my-social-app')).toBe('my-social-app-k3x9');
  expect(names.toReal('photos')).toBe('photos');
  expect(names.toReal('my-social')).toBeUndefined();
  expect(names.toReal('other')).toBeUndefined();
  expect(names.toLesson('photos')).toBe('photos');
});

it('does not guess between two', () => {
  const names = createNames(['logs-a1b2', 'logs-b2c3', 'photos-archive']);
  expect(names.toReal('logs')).toBeUndefined();
  expect(names.toReal('photos')).toBeUndefined();
  expect(names.toReal('logs-a1b2')).toBe('logs-a1b2');
});

it("keeps the lesson's name when the own one is said after it", () => {
  const names = createNames(['my-social-app-k3x9']);
  names.toReal('my-social-app');
  names.toReal('my-social-app-k3x9');
  expect(names.toLesson('my-social-app-k3x9')).toBe('my-social-app');
});
