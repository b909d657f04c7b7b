import { describe, expect, it } from 'vitest';
import { memoryStore } from '#sandbox';
import { giveSamples, type Samples } from './sample-files.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const samplesOf = (...names: string[]): Samples =>
  new Map(names.map((name) => [name, () => Promise.resolve(bytes(`sample ${name}`))]));

describe('giveSamples', () => {
  it('gives a new folder all samples, and an old one those that came later', async () => {
    const store = memoryStore();
    const noted = await giveSamples(store, samplesOf('profile.jpg'), undefined);
    expect(await store.names()).toEqual(['profile.jpg']);
    expect(await giveSamples(store, samplesOf('profile.jpg', 'john.png'), noted)).toEqual([
      'profile.jpg',
      'john.png',
    ]);
    expect(await store.names()).toEqual(['profile.jpg', 'john.png']);
  });

  it('does not bring back what the reader deleted, nor touch a file of the reader’s own', async () => {
    const own = { bytes: bytes('my own picture'), modified: 1 };
    const store = memoryStore(new Map([['john.png', own]]));
    // `true` is what was noted before names were.
    await giveSamples(store, samplesOf('video.mp4', 'john.png'), true);
    expect(await store.names()).toEqual(['john.png']);
    expect(await store.get('john.png')).toEqual(own);
  });

  it('tries again what could not be had', async () => {
    const store = memoryStore();
    const offline: Samples = new Map([['john.png', () => Promise.resolve(undefined)]]);
    const noted = await giveSamples(store, offline, []);
    await giveSamples(store, samplesOf('john.png'), noted);
    expect(await store.names()).toEqual(['john.png']);
  });
});
