import { describe, expect, it } from 'vitest';
import type { Slide } from '../cut/slide.ts';
import { moveSlide } from './move-slide.ts';

const slide: Slide = {
  id: 'put',
  title: 'PUT',
  heading: 'PUT',
  section: 'put',
  kind: 'text',
  body: '',
  notes: '',
  steps: 0,
};
const origin = { lesson: 'first-requests', base: '/learn-s3/', here: new Set(['get']) };
const moved = (body: string) => moveSlide({ ...slide, body }, origin).body;

describe('moveSlide', () => {
  it('puts the lesson before each id, and before what refers to it', () => {
    expect(moveSlide(slide, origin)).toMatchObject({ id: 'first-requests--put', section: 'put' });
    const tab = '<button id="a-tab" aria-controls="a b">A</button><label for="a">A</label><p id="a"></p>';
    expect(moved(tab)).toBe(
      '<button id="first-requests--a-tab" aria-controls="first-requests--a first-requests--b">A</button>' +
        '<label for="first-requests--a">A</label><p id="first-requests--a"></p>',
    );
  });

  it.each([
    ['#get', '#first-requests--get'],
    ['#delete', '/learn-s3/lessons/first-requests/#delete'],
    ['../uploading/#a', '/learn-s3/present/uploading/#a'],
    ['../../playground/', '/learn-s3/playground/'],
    ['/learn-s3/glossary/', '/learn-s3/glossary/'],
    ['https://example.com/a#b', 'https://example.com/a#b'],
  ])('lets a link to %s lead to %s', (href, to) => {
    expect(moved(`<a href="${href}">x</a>`)).toBe(`<a href="${to}">x</a>`);
  });
});
