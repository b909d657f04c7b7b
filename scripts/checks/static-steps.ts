import { BuildError } from '../site/build-site.ts';
import { withoutNoise } from '../site/build-noise.ts';
import { builtSite } from '../e2e/built-site.ts';
import { runTool, type Tool } from '../run-tool.ts';
import { asOneTest, type Step } from './step.ts';

/** A step that runs a tool once, while tests run: it takes the time in which they wait. */
function toolStep(name: string, tool: Tool, args: readonly string[]): Step {
  return {
    name,
    run: async () => {
      const options = { env: { ASTRO_TELEMETRY_DISABLED: '1' }, yields: true };
      const { code, output } = await runTool(tool, args, options);
      return asOneTest({ code, output: withoutNoise(output) });
    },
  };
}

/** Oxfmt on all files, or some: it checks each file by itself. */
export const formatStep = (files: readonly string[] = ['.']): Step =>
  toolStep('format', 'oxfmt', ['--check', '--no-error-on-unmatched-pattern', ...files]);

/** ESLint on all files, or some: the house's laws, and rules that need no types. */
export const lintStep = (files: readonly string[] = ['.']): Step =>
  toolStep('lint', 'eslint', ['--max-warnings', '0', '--no-warn-ignored', ...files]);

/** Oxlint on all files, or some: the rules that need types, in a twentieth of the time that ESLint takes for them. */
export const typedLintStep = (files: readonly string[] = ['.']): Step =>
  toolStep('lint with types', 'oxlint', ['--no-error-on-unmatched-pattern', ...files]);

/** Checks that need all files at once. */
export const wholeSteps: readonly Step[] = [
  toolStep('unused', 'knip', ['--no-progress']),
  toolStep('types of the site', 'astro', ['check', '--minimumSeverity', 'warning']),
  toolStep('types of the lessons', 'tsc', ['-p', 'content', '--noEmit']),
];

/** Builds the site for a base path. */
export function buildStep(base: string): Step {
  return {
    name: `build for ${base}`,
    run: async () => {
      try {
        await builtSite(base);
        return asOneTest({ code: 0, output: '' });
      } catch (error) {
        if (error instanceof BuildError) return asOneTest({ code: 1, output: error.message });
        throw error;
      }
    },
  };
}
