import { type Mend, mendCode } from './mend-code.ts';

const mends: readonly Mend[] = [
  [
    'H puts the end of a line before what it appends, even where nothing was held.',
    'e.holdSpace?e.holdSpace+=`\n${e.patternSpace}`:e.holdSpace=e.patternSpace',
    'e.holdSpace+=`\n${e.patternSpace}`',
  ],
];

/** Whether a file of the library is that of `sed`. */
export const isSed = (code: string): boolean => code.includes('holdSpace');

/** The library's `sed`, as the real ones are: `src/terminal/text-tools/text-tools.test.ts` compares. */
export const mendSedCode = (code: string): string => mendCode(code, mends, 'The sed of just-bash');
