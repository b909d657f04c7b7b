import { expect, it } from 'vitest';
import { timeSteps } from './time-steps.ts';

it.each([
  ['1 hour', '2026-12-31T23:30:00.000Z', '2027-01-01T00:30:00.000Z'],
  ['1 day', '2026-02-28T10:00:00.000Z', '2026-03-01T10:00:00.000Z'],
  ['30 days', '2026-01-01T10:00:00.000Z', '2026-01-31T10:00:00.000Z'],
  ['1 year', '2026-05-04T10:00:00.000Z', '2027-05-04T10:00:00.000Z'],
  ['1 year', '2028-02-29T10:00:00.000Z', '2029-02-28T10:00:00.000Z'],
])('%s after %s is %s', (name, from, to) =>
  expect(
    timeSteps
      .find((step) => step.name === name)
      ?.after(new Date(from))
      .toISOString(),
  ).toBe(to),
);
