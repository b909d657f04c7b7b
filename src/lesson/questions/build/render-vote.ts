import { judge } from '../ask/judge.ts';
import type { Prints } from '../file/prints.ts';
import type { Question } from '../file/question.ts';
import type { AskedQuestion } from './asked.ts';
import { escapeHtml, inlineHtml, jsonScript } from './html.ts';
import { renderCode } from './render-code.ts';

/** An answer that a room votes on. */
export interface VoteAnswer {
  readonly text: string;
  readonly why: string;
  readonly right: boolean;
}

/** The data of a vote in the page of a deck. */
export interface VoteData {
  readonly name: string;
  /** What a run prints, which settles it. */
  readonly prints: Prints;
  readonly answers: readonly VoteAnswer[];
}

/** A prediction on a slide, as HTML: a vote by show of hands, with fields for the counts. */
export async function renderVote({ question, name }: AskedQuestion): Promise<string> {
  const answers = answersOf(question);
  const data: VoteData = { name, prints: question.prints ?? '', answers };
  const code = question.code === undefined ? '' : await renderCode(question.code);
  const rows = answers.map(({ text }, place) => {
    const plain = escapeHtml(text.replaceAll('`', ''));
    return `<li class="vote-answer" data-place="${place}">
<span class="vote-text">${inlineHtml(text)}</span>
<span class="vote-bar" aria-hidden="true"><span></span></span>
<span class="vote-count"><button type="button" data-votes="-1" aria-label="One vote less for: ${plain}">−</button><input type="number" min="0" max="9999" value="0" inputmode="numeric" aria-label="Votes for: ${plain}" /><button type="button" data-votes="1" aria-label="One vote more for: ${plain}">+</button></span>
</li>`;
  });
  return `<section class="vote" aria-label="Vote: ${escapeHtml(question.ask.replaceAll('`', ''))}">
<p class="vote-ask">${inlineHtml(question.ask)}</p>
${code}<ul class="vote-answers">${rows.join('')}</ul>
<div class="vote-verdict" role="status"></div>
</section>
${jsonScript(data)}`;
}

/** The answers to vote on. For a typed answer: the right one and the wrong ones that people give, in alphabetical order. */
function answersOf(question: Question): VoteAnswer[] {
  if (question.kind === 'choose')
    return question.answers.map(({ text, why, right = false }) => ({ text, why, right }));
  if (question.kind !== 'type') return [];
  const wrong = question.wrong.slice(0, 3).map(({ text, why }) => ({ text, why, right: false }));
  const [right = ''] = question.accept;
  const [why = ''] = judge(question, [right]).why;
  return [{ text: right, why, right: true }, ...wrong].sort((one, other) =>
    one.text.localeCompare(other.text, 'en'),
  );
}
