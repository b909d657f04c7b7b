import { expect, it } from 'vitest';
import { brokenRules } from './bucket-name-rules.ts';

it.each([
  ['my-photo-app', undefined],
  ['my.app.2026', undefined],
  ['ab', '3 to 63'],
  ['a'.repeat(64), '3 to 63'],
  ['My-App', 'lower-case'],
  ['my_app', 'lower-case'],
  ['-app', 'begins and ends'],
  ['my..app', 'A dot'],
  ['my-.app', 'A dot'],
  ['192.168.5.4', 'IP address'],
  ['xn--app', 'begin with'],
  ['app--x-s3', 'end with'],
])('%s breaks %s', (name, rule) => {
  const broken = brokenRules(name);
  if (rule === undefined) expect(broken).toEqual([]);
  else expect(broken.join(' ')).toContain(rule);
});
