/** The kinds of exercises. */
export const kinds = ['complete', 'from-nothing', 'find-the-bug', 'survive', 'fewer-requests'] as const;

export type ExerciseKind = (typeof kinds)[number];

/** What a reader is told about a kind: a label on the block, and a sentence for those who point at it. */
export const kindTexts: Readonly<Record<ExerciseKind, { readonly label: string; readonly says: string }>> = {
  complete: { label: 'Complete it', says: 'The program is there but for a gap.' },
  'from-nothing': { label: 'From nothing', says: 'The editor is empty: you write all of the program.' },
  'find-the-bug': { label: 'Find the bug', says: 'The program is there, and does not do what it should.' },
  survive: {
    label: 'Survive',
    says: 'The program works as long as nothing goes wrong. Here something does.',
  },
  'fewer-requests': {
    label: 'Fewer requests',
    says: 'The program works, but sends more requests than it must.',
  },
};
