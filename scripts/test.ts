/** `npm test`: every check there is. Each runs, whatever another one found; the last line is the sum. */
import { sizeStep } from './checks/size-step.ts';
import { staticSteps, buildStep } from './checks/static-steps.ts';
import { type Step, take, takeInOrder } from './checks/step.ts';
import { printSummary } from './checks/summary.ts';
import { browserStep, unitStep } from './checks/test-steps.ts';
import { sites } from './e2e/environment.ts';

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));

// First, since the linter and the type checker need what a build generates.
const builds = await takeInOrder(Object.values(sites).map(buildStep));
const isBuilt = builds.every(({ failed }) => failed === 0);

// Two at a time: what is looked at takes about as long as what is run.
const [looked, unit] = await Promise.all([takeInOrder(staticSteps), take(unitStep)]);

const notRun: Step = {
  name: browserStep.name,
  run: async () => ({
    passed: 0,
    failed: 1,
    skipped: 0,
    output: 'Not run: there is no site to run them on.',
  }),
};
const sizes = await take(isBuilt ? sizeStep : { ...notRun, name: sizeStep.name });
const browser = await take(isBuilt ? browserStep : notRun);

process.exit(printSummary([...builds, ...looked, unit, sizes, browser]) ? 0 : 1);
