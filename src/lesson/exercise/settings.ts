import { z } from 'astro/zod';
import { faultCodes } from '#connections/faults';
import { operationRows } from '#protocol/operations';
import { readYaml } from '../authoring/read-yaml.ts';
import { kinds } from './kinds.ts';

const share = z.number().min(0).max(1, 'A share is a number from 0 to 1: 0.2 is one in five requests.');
const milliseconds = z.number().min(0).max(2_000, 'At most 2000 milliseconds: somebody waits for it.');
const operationNames = new Set<string>(operationRows.map(({ name }) => name));

const conditions = z
  .strictObject(
    {
      latency: milliseconds,
      jitter: share,
      bandwidth: z.number().min(1_000),
      slowDown: share,
      dropped: share,
    },
    'There are the conditions latency, jitter, bandwidth, slowDown and dropped.',
  )
  .partial();

const fault = z.strictObject(
  {
    code: z.enum(faultCodes, `A fault has one of the codes ${faultCodes.join(', ')}.`),
    operation: z
      .string()
      .refine(
        (name) => operationNames.has(name),
        'S3 has no such operation. Write it as its API does: PutObject.',
      )
      .optional(),
    key: z.string().optional(),
    times: z.int().min(1).optional(),
  },
  'A fault has a code and, if you like, operation, key and times.',
);

const schema = z
  .strictObject(
    {
      kind: z.enum(kinds, `There is no such kind. Write one of ${kinds.join(', ')}.`).default('complete'),
      conditions: conditions.optional(),
      faults: z.array(fault).min(1).optional(),
    },
    'An exercise.yaml has kind and, where that is survive, conditions or faults.',
  )
  .superRefine((settings, context) => {
    const isHard = settings.conditions !== undefined || settings.faults !== undefined;
    if (settings.kind === 'survive' && !isHard) {
      const message = 'Say what the program is to survive: add conditions, faults, or both.';
      context.addIssue({ code: 'custom', path: ['kind'], message });
    }
    if (settings.kind !== 'survive' && isHard) {
      const message = `Only an exercise of the kind survive has conditions or faults. This one is ${settings.kind}.`;
      context.addIssue({ code: 'custom', path: [settings.faults ? 'faults' : 'conditions'], message });
    }
  });

/** What an author says about an exercise in its `exercise.yaml`. */
export type ExerciseSettings = z.output<typeof schema>;

/**
 * Reads an `exercise.yaml`; without one, an exercise is to be completed.
 *
 * @param path What errors call the file.
 * @throws an Error that names the file and line of each mistake, and says what to do.
 */
export function exerciseSettings(text: string | undefined, path: string): ExerciseSettings {
  return text === undefined ? { kind: 'complete' } : readYaml(text, path, schema);
}
