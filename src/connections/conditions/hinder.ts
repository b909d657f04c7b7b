import { type ConditionSettings, createConditions, noConditions } from './conditions.ts';
import { type Fault, withFaults } from './faults.ts';
import { seededRandom } from './seeded-random.ts';
import { underConditions } from './under-conditions.ts';

/** What stands in the way of one run's requests, whatever a person has set for the page. */
export interface Trouble {
  readonly conditions?: Partial<ConditionSettings>;
  readonly faults?: readonly Fault[];
}

/** Lets a request through to `answer`, or not. */
export type Hindrance = (
  request: Request,
  answer: (request: Request) => Promise<Response>,
) => Promise<Response>;

/** Chance is the same in each run, so that a program which has passed once passes again. */
const luck = 20_260_314;

/** Makes the hindrance of one run: its faults are counted from the run's beginning. */
export function hinder({ conditions = {}, faults = [] }: Trouble): Hindrance {
  let through: ((request: Request) => Promise<Response>) | undefined;
  return (request, answer) => {
    through ??= underConditions(withFaults(answer, faults), {
      conditions: createConditions({ ...noConditions, ...conditions }),
      now: () => new Date(),
      random: seededRandom(luck),
    });
    return through(request);
  };
}
