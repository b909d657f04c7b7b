import { lengthInWords, type Workshop } from '#workshop';
import { escapeText } from './escape-text.ts';

/** The agenda of a workshop, with the chapter that begins now marked. Its times are written in by `define.ts`. */
export function agendaHtml({ chapters }: Workshop, current: number): string {
  const rows = chapters.flatMap(({ title, after, parts }, index) => {
    const state = index < current ? 'done' : index === current ? 'now' : 'later';
    const chapter = row(title, after, { kind: 'chapter', state });
    const breaks = parts.filter(({ kind }) => kind === 'break');
    return [
      chapter,
      ...breaks.map(({ title: name, minutes, after: at }) =>
        row(`${name}, ${lengthInWords(minutes)}`, at, {
          kind: 'break',
          state: state === 'now' ? 'later' : state,
        }),
      ),
    ];
  });
  return `<ol class="agenda">${rows.join('')}</ol>`;
}

function row(
  title: string,
  after: number,
  { kind, state }: { readonly kind: string; readonly state: string },
): string {
  const now = state === 'now' ? ' aria-current="step"' : '';
  const done = state === 'done' ? ' <span class="sr-only">(done)</span>' : '';
  return `<li data-kind="${kind}" data-state="${state}"${now}><time data-after="${after}"></time> <span>${escapeText(title)}${done}</span></li>`;
}
