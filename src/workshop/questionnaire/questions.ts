/** A question at the end of a workshop: one chooses an answer, or writes one. */
export interface ExitQuestion {
  /** Never changes: answers are sent under it. */
  readonly id: string;
  readonly ask: string;
  /** The answers to choose from; one writes where there are none. */
  readonly choices?: readonly string[];
}

/** The five questions at the end of every workshop. None asks who somebody is. */
export const exitQuestions: readonly ExitQuestion[] = [
  { id: 'pace', ask: 'How was the pace?', choices: ['Too slow', 'Just right', 'Too fast'] },
  { id: 'use', ask: 'How much of it will you use?', choices: ['Nothing', 'Some of it', 'Most of it'] },
  { id: 'clear', ask: 'What became clear to you today?' },
  { id: 'unclear', ask: 'What is still unclear?' },
  { id: 'change', ask: 'What should the next workshop do differently?' },
];
