import { describe, expect, it } from 'vitest';
import { refuseSteps } from './refuse-steps.ts';

const scope = { Request } as unknown as typeof globalThis;
refuseSteps(scope);
const host = 'https://my-social-app.s3.us-east-1.amazonaws.com';

describe('refuseSteps', () => {
  it.each([
    '/./profile.jpg',
    '/users/../profile.jpg',
    '/users/..',
    '/.',
    '/%2E%2e/a',
    '/.%2e?x-id=PutObject',
  ])('has a request to %s refused', (path) => {
    expect(() => new scope.Request(host + path)).toThrow(/^A browser takes "\." and "\.\."/);
  });

  it.each(['/profile.jpg', '/.hidden/...', '/a..b/.c', '/a?prefix=/../', '/a%2F..%2Fb'])(
    'leaves one to %s alone',
    (path) => {
      const request = new scope.Request(host + path, { method: 'PUT' });
      expect(request).toBeInstanceOf(Request);
      expect([request.url, request.method]).toEqual([host + path, 'PUT']);
    },
  );
});
