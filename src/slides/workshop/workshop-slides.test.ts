import { describe, expect, it } from 'vitest';
import type { Workshop, WorkshopPart } from '#workshop';
import { cutSlides } from '../cut/cut-slides.ts';
import { workshopPlan } from './plan.ts';
import { workshopSlides } from './workshop-slides.ts';

const block = (id: string) => `<runnable-block data-program="${id}"><pre>${id}</pre></runnable-block>`;
const exercise = (id: string) =>
  `<runnable-block data-exercise="lessons/uploading/${id}"><p class="block-kind">Exercise</p></runnable-block>`;
const style = '<link rel="stylesheet" href="/code.css">';
const html =
  `<h2 id="left">Left out</h2><p>One.</p><script type="module" src="/needed.js"></script>` +
  `<h2 id="a">A</h2>${style}${block('a')}${exercise('one')}<h3 id="deep">Deep</h3>${style}${block('b')}${exercise('two')}` +
  `<h2 id="c">C</h2><p>Three.</p>`;
const lessons = new Map([
  ['uploading', { slides: cutSlides(html, 'Uploading'), sections: ['left', 'a', 'c'] }],
]);
const own = { slides: cutSlides('<h2 id="hello">Hello</h2><p>Hi.</p>', 'One hour'), sections: ['hello'] };

const said = { say: [], ask: [], watch: [], notes: [], drop: undefined };
const ofLesson = {
  ...said,
  lesson: { slug: 'uploading', title: 'Uploading' },
  section: 'a',
  ownMinutes: 1,
  exercise: undefined,
  mistakes: [],
};
const parts: readonly WorkshopPart[] = [
  { ...said, kind: 'talk', id: 'hello', title: 'Hello', minutes: 5, after: 0 },
  { ...ofLesson, kind: 'section', id: 'uploading--a', title: 'A', minutes: 5, after: 5 },
  { ...said, kind: 'break', id: 'break-1', title: 'Coffee', minutes: 10, after: 10 },
];
const last: WorkshopPart = {
  ...ofLesson,
  ...{
    kind: 'exercise',
    id: 'uploading--exercise-two',
    title: 'Two & more',
    minutes: 9,
    after: 20,
    exercise: 'two',
  },
};
const workshop: Workshop = {
  ...{
    slug: 'one-hour',
    title: 'One hour',
    description: 'An hour.',
    order: 1,
    audience: 'All.',
    minutes: 29,
  },
  ...{ starts: '09:30', outcomes: ['store', 'list'], bring: [], prepare: [], room: [] },
  chapters: [
    { title: 'One', after: 0, parts },
    { title: 'Two', after: 20, parts: [last] },
  ],
};
const { slides, scripts } = workshopSlides(workshop, lessons, own, '/');

describe('the deck of a workshop', () => {
  it('has the slides of each section without its exercises, exercises by themselves, an agenda for each chapter', () => {
    expect(slides.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'title title',
      'agenda-1 agenda',
      'hello text',
      'uploading--a live',
      'uploading--a-2 live',
      'break-1 break',
      'agenda-2 agenda',
      'uploading--exercise-two exercise',
    ]);
  });

  it('says of each slide on which account its programs work, and where one reads it', () => {
    expect(slides.map(({ account }) => account)).toContain('lessons/uploading');
    expect(slides.find(({ id }) => id === 'uploading--a-2')).toMatchObject({
      href: '/lessons/uploading/#deep',
    });
    expect(slides.find(({ id }) => id === 'hello')).toMatchObject({
      href: '/workshops/one-hour/',
      account: undefined,
    });
  });

  it('marks in the agenda what comes now and what is done, breaks too', () => {
    const [first, second] = slides.filter(({ kind }) => kind === 'agenda').map(({ body }) => body);
    const states = (body = '') => [...body.matchAll(/data-state="(\w+)"/g)].map(([, state]) => state);
    expect(states(first)).toEqual(['now', 'later', 'later']);
    expect(states(second)).toEqual(['done', 'done', 'now']);
  });

  it('has scripts and styles once, also of slides that are left out', () => {
    expect(scripts).toBe(`<script type="module" src="/needed.js"></script>${style}`);
    expect(slides.filter(({ body }) => body.includes('<link'))).toEqual([]);
  });

  it('throws where a part has no slide', () => {
    const gone = {
      ...ofLesson,
      kind: 'section',
      id: 'x',
      title: 'X',
      minutes: 1,
      after: 0,
      section: 'gone',
    } as const;
    const broken = { ...workshop, chapters: [{ title: 'One', after: 0, parts: [gone] }] };
    expect(() => workshopSlides(broken, lessons, own, '/')).toThrow('finds no slide for its part x');
  });
});

it('plans each part, from the agenda before it on', () => {
  expect(workshopPlan(workshop).map(({ id, after }) => [id, after])).toEqual([
    ['agenda-1', 0],
    ['uploading--a', 5],
    ['break-1', 10],
    ['agenda-2', 20],
  ]);
  expect(workshopPlan(workshop)[3]).toMatchObject({ isExercise: true, minutes: 9 });
});
