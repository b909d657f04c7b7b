import { stripVTControlCharacters } from 'node:util';

/** What a build says that asks nothing of anybody; each with why. */
const noise = [
  // Astro's own directives in what it makes of MDX, which its bundler does not know. With the drawing below it.
  /^.*\[MODULE_LEVEL_DIRECTIVE\].*\n(?:[ \t╭│╰─].*\n)*\n?/gm,
  // Monaco and TypeScript are large, and loaded when a reader first edits.
  /^.*\[plugin builtin:vite-reporter\]\s*\n\(!\) Some chunks are larger.*\n(?:- .*\n)*/gm,
  // Starlight asks for translations that a site in one language does not have.
  /^.*The collection "i18n" does not exist or is empty.*\n/gm,
];

/** What a build printed, without colours and without what is always there. */
export function withoutNoise(output: string): string {
  return noise.reduce((text, pattern) => text.replaceAll(pattern, ''), stripVTControlCharacters(output));
}
