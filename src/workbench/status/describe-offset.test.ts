import { expect, it } from 'vitest';
import { describeOffset } from './describe-offset.ts';

const hour = 3_600_000;
const day = 24 * hour;

it.each([
  [0, ''],
  [20_000, ''],
  [20 * 60_000, '20 minutes ahead'],
  [-20 * 60_000, '20 minutes behind'],
  [hour, '1 hour ahead'],
  [3 * hour, '3 hours ahead'],
  [day, '1 day ahead'],
  [30 * day, '30 days ahead'],
  [365 * day, '1 year ahead'],
  [366 * day, '1 year ahead'],
  [(365 + 30) * day, '395 days ahead'],
  [3_653 * day, '10 years ahead'],
])('says of %d milliseconds: %s', (milliseconds, text) => expect(describeOffset(milliseconds)).toBe(text));
