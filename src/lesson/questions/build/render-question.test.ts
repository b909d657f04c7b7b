import { expect, it } from 'vitest';
import type { Question } from '../file/question.ts';
import { renderQuestion } from './render-question.ts';

const common = { id: 'q', section: 's', ask: 'What is `<b>` & “this”?' };
const why = 'Because of "it".';
const answers = [
  { text: 'one', right: true as const, why },
  { text: 'two </script>', why: 'No.' },
];
const render = (question: Question, purpose: 'predict' | 'review' | 'read') =>
  renderQuestion({ name: 'a/q', question, lesson: 'A', href: '/lessons/a/#s' }, purpose);

it('writes what an author wrote as text, whatever it looks like', async () => {
  const html = await render({ ...common, kind: 'choose', answers }, 'review');
  expect(html).toContain('What is <code>&lt;b&gt;</code> &amp; “this”?');
  expect(html.match(/<\/script>/g)).toHaveLength(1);
  const [, data = ''] = /<script type="application\/json">(.*)<\/script>/.exec(html) ?? [];
  expect(JSON.parse(data)).toMatchObject({ name: 'a/q', question: { answers } });
});

it('gives the answer to who has no script', async () => {
  const question: Question = { ...common, kind: 'choose-several', answers };
  expect(await render(question, 'predict')).toMatch(/<noscript><details.*Because of &quot;it&quot;/s);
  expect(await render(question, 'read')).toMatch(/<details/);
  expect(await render(question, 'review')).not.toMatch(/<details|<noscript/);
});

it('lets every line that is not empty be chosen', async () => {
  const code = 'const a = [\n  1,\n\n];\n';
  const html = await render(
    { ...common, kind: 'line', code, answers: [{ text: '1,', right: true, why }], otherwise: 'No.' },
    'review',
  );
  expect([...html.matchAll(/type="radio" name="a\/q" value="(\d)"/g)].map(([, line]) => line)).toEqual([
    '0',
    '1',
    '3',
  ]);
  expect(html.replaceAll(/<[^>]+>/g, '')).toContain('  1,');
});
