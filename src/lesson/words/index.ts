export { sharedSpellings, wordFaults } from './find-faults.ts';
export { type Word, wordFields } from './glossary.ts';
