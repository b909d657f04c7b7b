/**
 * `npm test`: runs every check there is, whatever the others found; the last line is the sum. `npm test -- --changed` runs only
 * what a change can affect.
 */
import { sizeStep } from './checks/size-step.ts';
import { affectedBy } from './checks/affected.ts';
import { allTests, readChange, specsWith } from './checks/changed-files.ts';
import { buildStep, formatStep, lintStep, typedLintStep, wholeSteps } from './checks/static-steps.ts';
import { type Step, takeInOrder } from './checks/step.ts';
import { printSummary } from './checks/summary.ts';
import { browserStep, unitStep } from './checks/test-steps.ts';
import { sites } from './e2e/environment.ts';

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));

const change = process.argv.includes('--changed') ? await readChange() : undefined;
const affected = change && affectedBy(change.changed, change.gone, allTests(), specsWith);
if (change) console.log(`${change.changed.length} files differ from main.`);

/** A step on all files, or on those that the change affects; no step if it affects none. */
function steps<Files extends readonly string[]>(
  of: Files | 'all' | 'none' | undefined,
  step: (files?: Files) => Step,
): Step[] {
  if (of === undefined || of === 'all') return [step()];
  return of === 'none' || of.length === 0 ? [] : [step(of)];
}

// Builds come first, since the linter and the type checker need what they generate.
const needsSite = affected === undefined || affected.site || affected.browser !== 'none';
const builds = await takeInOrder(needsSite ? Object.values(sites).map(buildStep) : []);
const isBuilt = builds.every(({ failed }) => failed === 0);

const toLook = [
  ...steps(affected?.format, formatStep),
  ...steps(affected?.lint, lintStep),
  ...steps(affected?.lint, typedLintStep),
  ...(affected === undefined || affected.types ? wholeSteps : []),
];
// Tests wait for a sixth of their time, for timers, frames and processes. The static checks take that, for as long as they need.
const looking = takeInOrder(toLook);
const unit = await takeInOrder(steps(affected?.unit, unitStep));

/** A step on the built site, which fails if there is none. */
const onSite = (step: Step): Step =>
  isBuilt
    ? step
    : {
        name: step.name,
        run: async () => ({
          passed: 0,
          failed: 1,
          skipped: 0,
          output: 'Not run: there is no site to run them on.',
        }),
      };
const sizes = await takeInOrder(affected === undefined || affected.site ? [onSite(sizeStep)] : []);
const browser = await takeInOrder(steps(affected?.browser, browserStep).map(onSite));

const looked = await looking;

process.exit(printSummary([...builds, ...looked, ...unit, ...sizes, ...browser]) ? 0 : 1);
