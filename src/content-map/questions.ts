const texts = import.meta.glob<string>('/content/lessons/*/questions.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The text of each lesson's `questions.yaml`, by the lesson's slug. Only for building pages. */
export const questionTexts: ReadonlyMap<string, string> = new Map(
  Object.entries(texts).map(([path, text]) => [path.split('/').at(-2) ?? '', text]),
);
