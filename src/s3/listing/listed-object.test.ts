import { describe, expect, it } from 'vitest';
import { xmlDocument } from '#protocol/xml';
import type { ObjectRecord } from '../store/records.ts';
import { exampleUser } from '../user.ts';
import { listedObject, listedObjects, type Listed } from './listed-object.ts';

const object: ObjectRecord = {
  key: 'a&b/<ü>"\u0001.jpg',
  sequence: 1,
  size: 3,
  etag: '900150983cd24fb0d6963f7d28e17f72-2',
  lastModified: Date.UTC(2026, 0, 31, 12, 0, 0, 7),
  owner: exampleUser.id,
  headers: {},
  metadata: {},
  storageClass: 'STANDARD',
};
const summed: ObjectRecord = {
  ...object,
  key: 'plain',
  lastModified: object.lastModified + 0.5,
  checksum: { algorithm: 'CRC32', value: 'NSRBwg==', type: 'FULL_OBJECT' },
};
const restored: ObjectRecord = {
  ...object,
  storageClass: 'GLACIER',
  restoredUntil: object.lastModified + 86_400_000,
};
const foreign: ObjectRecord = { ...object, owner: 'someone', lastModified: object.lastModified + 999 };

describe('listedObjects', () => {
  it.each<Listed>([
    {},
    { names: { users: [exampleUser], displayNames: true } },
    { restoredAt: new Date(object.lastModified) },
  ])('writes what each object is in a listing (%#)', (told) => {
    const objects = [object, summed, foreign, restored];
    const encode = (key: string) => key;
    const written = xmlDocument('Page', { Contents: listedObjects(objects, encode, told) });
    const described = objects.map((one) => listedObject(one, encode, told));
    expect(written).toBe(xmlDocument('Page', { Contents: described }));
    expect(written).toContain('<LastModified>2026-01-31T12:00:00.000Z</LastModified>');
    expect(written).toContain('<LastModified>2026-01-31T12:00:01.000Z</LastModified>');
  });
});
