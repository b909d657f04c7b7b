import { judge } from '../ask/judge.ts';
import type { Question, QuestionOf } from '../file/question.ts';
import type { AskedQuestion } from './asked.ts';
import { escapeHtml, inlineHtml, jsonScript } from './html.ts';
import { renderCode, renderLines } from './render-code.ts';
import { shuffledPlaces } from '../../shuffled-places.ts';

/** Why a question is asked: to predict a run, to review what is still known, or only to be read. */
type Purpose = 'predict' | 'review' | 'read';

/**
 * A question as HTML, together with its data: the form can be read without any script. In `<course-question>` or
 * `<question-review>`, a script makes it work.
 */
export async function renderQuestion(asked: AskedQuestion, purpose: Purpose): Promise<string> {
  const { question, name, lesson, href } = asked;
  const code = question.code !== undefined && question.kind !== 'line' ? await renderCode(question.code) : '';
  const kind = purpose === 'predict' ? '<span class="question-kind">Predict</span> ' : '';
  const answer =
    purpose === 'predict'
      ? `<p class="question-hint">${question.kind === 'type' ? 'Type' : 'Choose'} what you expect, then press Run. You can also just run it.</p>`
      : '<button type="submit" class="ls-button ls-button-primary">Answer</button>';
  const from =
    purpose !== 'predict'
      ? `<a class="question-from" href="${escapeHtml(href)}">From “${escapeHtml(lesson)}”</a>`
      : '';
  // Of this method, Enter leaves the page as it is, also before the script is there.
  return `<form class="question" method="dialog" data-kind="${question.kind}" autocomplete="off" novalidate>
<fieldset>
<legend>${kind}${inlineHtml(question.ask)}</legend>
${code}${await renderAnswers(question, name)}
</fieldset>
<div class="question-actions ls-needs-script">${answer}${from}</div>
<div class="question-verdict" role="status"></div>
${answerWithoutScript(question, purpose)}</form>
${jsonScript(asked)}`;
}

/** The right answer, for readers without scripts. A question to be read is in a `<noscript>` already, and needs none here. */
function answerWithoutScript(question: Question, purpose: Purpose): string {
  if (purpose === 'review') return '';
  const why = judge(question, []).why.map((text) => `<p>${inlineHtml(text)}</p>`);
  const details = `<details class="question-answer"><summary>The answer</summary>${why.join('')}</details>`;
  return purpose === 'predict' ? `<noscript>${details}</noscript>` : details;
}

function renderAnswers(question: Question, name: string): string | Promise<string> {
  switch (question.kind) {
    case 'choose':
      return options(question.answers, name, 'radio');
    case 'choose-several':
      return `<p class="question-how">Choose all that are right.</p>${options(question.answers, name, 'checkbox')}`;
    case 'type':
      return `<label class="question-type"><span class="sr-only">Your answer</span><input type="text" name="${name}" spellcheck="false" autocapitalize="off" placeholder="Your answer" /></label>`;
    case 'order':
      return orderList(question, name);
    case 'line':
      return codeLines(question, name);
  }
}

function options(
  answers: readonly { readonly text: string }[],
  name: string,
  type: 'radio' | 'checkbox',
): string {
  const items = answers.map(
    ({ text }, place) =>
      `<label class="answer" data-place="${place}"><input type="${type}" name="${name}" value="${place}" /><span>${inlineHtml(text)}</span></label>`,
  );
  return `<div class="question-answers">${items.join('')}</div>`;
}

function orderList({ items }: QuestionOf<'order'>, name: string): string {
  const rows = shuffledPlaces(items.length, name).map((place) => {
    const { text } = items[place] ?? { text: '' };
    const plain = escapeHtml(text.replaceAll('`', ''));
    const button = (way: 'up' | 'down', sign: string) =>
      `<button type="button" class="question-move" data-move="${way}" aria-label="Move ${way}: ${plain}">${sign}</button>`;
    return `<li class="answer" data-place="${place}"><span>${inlineHtml(text)}</span><span class="question-moves ls-needs-script">${button('up', '↑')}${button('down', '↓')}</span></li>`;
  });
  return `<p class="question-how">Put these in order, the first at the top.</p><ol class="question-answers question-order">${rows.join('')}</ol><p class="sr-only" role="status" data-order-status></p>`;
}

async function codeLines({ code }: QuestionOf<'line'>, name: string): Promise<string> {
  const sources = code.trimEnd().split('\n');
  const rows = (await renderLines(code)).map((html, place) =>
    sources[place]?.trim() === ''
      ? '<span class="code-line"></span>'
      : `<label class="answer code-line" data-place="${place}"><input type="radio" name="${name}" value="${place}" /><code>${html}</code></label>`,
  );
  return `<p class="question-how">Choose the line.</p><div class="question-answers question-lines">${rows.join('')}</div>`;
}
