import { stripVTControlCharacters } from 'node:util';

/** Messages of a build that call for no action, each with the reason. */
const noise = [
  // Astro writes directives of its own into compiled MDX, which its bundler does not know. Includes the drawing below it.
  /^.*\[MODULE_LEVEL_DIRECTIVE\].*\n(?:[ \t╭│╰─].*\n)*\n?/gm,
  // Monaco and TypeScript are large, and loaded when a reader first edits.
  /^.*\[plugin builtin:vite-reporter\]\s*\n\(!\) Some chunks are larger.*\n(?:- .*\n)*/gm,
  // Starlight asks for translations that a site in one language does not have.
  /^.*The collection "i18n" does not exist or is empty.*\n/gm,
];

/** What a build printed, without its colours and without that noise. */
export function withoutNoise(output: string): string {
  return noise.reduce((text, pattern) => text.replaceAll(pattern, ''), stripVTControlCharacters(output));
}
