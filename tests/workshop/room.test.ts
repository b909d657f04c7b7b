import { describe, expect, it } from 'vitest';
import { openWorkshop } from './open-workshop.ts';
import { exercises, knownMistake } from './small-site.ts';
import { Visitor } from './visitor.ts';

const place = (slide: number) => ({
  deck: 'present/one',
  slide,
  step: 0,
  page: 'lessons/one',
  section: 'keys',
});
const program = (code: string) => ({ title: 'A program', files: [{ name: 'index.ts', code }] });

describe('following', () => {
  it('brings each place of the presenter to every learner, and to those who come later', async () => {
    const { address, presenter } = await openWorkshop();
    const [present, early, late] = [await presenter(), new Visitor(address), new Visitor(address)];
    const stream = await early.learn();
    expect(await stream.next('welcome')).toEqual({
      kind: 'welcome',
      role: 'learner',
      number: 1,
      name: '',
      place: null,
      handOut: null,
      asked: null,
      isRecorded: false,
    });
    expect((await present.post('place', place(1))).status).toBe(204);
    await present.post('place', place(2));
    await stream.has(3);
    expect(stream.events.slice(1).map(({ message }) => message)).toEqual([
      { kind: 'place', place: place(1) },
      { kind: 'place', place: place(2) },
    ]);
    expect((await (await late.learn()).next('welcome')).place).toEqual(place(2));
  });

  it('gives what was missed to who comes back, each once, and a welcome to who was away for long', async () => {
    const { address, presenter } = await openWorkshop();
    const [present, learner] = [await presenter(), new Visitor(address)];
    const first = await learner.learn();
    await present.post('place', place(1));
    await first.next('place');
    first.drop();
    await present.post('place', place(2));
    await present.post('place', place(3));
    const missed = [
      { kind: 'place', place: place(2) },
      { kind: 'place', place: place(3) },
    ];
    const id = first.lastId ?? '';
    for (const stream of [
      await learner.learn(`after=${id}`),
      await learner.learn('', { 'last-event-id': id }),
      // What the browser says by itself is newer than what stands in the address.
      await learner.learn(`after=${id.replace(/\d+$/, '0')}`, { 'last-event-id': id }),
    ]) {
      await stream.has(2);
      expect(stream.events.map(({ message }) => message)).toEqual(missed);
      stream.drop();
    }
    for (let slide = 4; slide < 1_010; slide += 1) await present.post('place', place(slide));
    for (const after of [id, 'no-id', `${id}0000`, `${id.split('-')[0]}-999999`, `000000000000-1`]) {
      const again = await learner.learn(`after=${after}`);
      expect((await again.next('welcome')).place).toEqual(place(1_009));
      again.drop();
    }
  });

  it('lets the presenter see what a learner sees', async () => {
    const { presenter } = await openWorkshop();
    const present = await presenter();
    expect((await (await present.present()).next('welcome')).role).toBe('presenter');
    const seen = await present.learn('as=learner');
    expect((await seen.next('welcome')).role).toBe('learner');
    await present.post('place', place(1));
    await seen.next('place');
  });

  it('disconnects who does not read, so that nothing piles up, and holds up nobody else', async () => {
    const { address, presenter } = await openWorkshop();
    const present = await presenter();
    const [reader, sleeper] = [new Visitor(address), new Visitor(address)];
    const [read, asleep] = [await reader.learn(), await sleeper.learn()];
    await asleep.next('welcome');
    asleep.pause();
    const large = program('x'.repeat(190_000));
    for (let n = 0; n < 100; n += 1) await present.post('hand-out', { program: large });
    await read.has(101);
    asleep.resume();
    await asleep.ended;
    expect(asleep.events.length).toBeLessThan(101);
    const again = await sleeper.learn(`after=${asleep.lastId}`);
    expect((await again.next('welcome')).handOut?.program).toEqual(large);
  });

  it('tells all pages when it is over, and keeps nobody waiting', async () => {
    const { address, presenter, close } = await openWorkshop();
    const streams = [await new Visitor(address).learn(), await (await presenter()).present()];
    await close();
    for (const stream of streams) {
      await stream.ended;
      expect(stream.events.at(-1)?.message).toEqual({ kind: 'over' });
    }
  });
});

describe('progress', () => {
  it('counts who tries and who has passed, and names the mistakes that the course knows', async () => {
    const { address, presenter } = await openWorkshop();
    const stream = await (await presenter()).present();
    const [one, two] = [new Visitor(address), new Visitor(address)];
    for (const learner of [one, two]) await learner.learn();
    const [exercise] = exercises;
    await one.post('progress', { exercise, state: 'trying', mistake: knownMistake });
    await one.post('progress', { exercise, state: 'trying', mistake: knownMistake });
    await two.post('progress', { exercise, state: 'trying', mistake: knownMistake });
    await two.post('progress', { exercise, state: 'trying', mistake: '<img src=x onerror=alert(1)>' });
    await one.post('progress', { exercise, state: 'passed' });
    await one.post('progress', { exercise, state: 'trying' });
    await (await presenter()).post('screen', { isProgressShown: true });
    await stream.next('screen');
    const counts = stream.events.flatMap(({ message }) =>
      message.kind === 'exercise' ? [message.counts] : [],
    );
    // What changes no count is not told.
    expect(counts.map(({ trying, passed, otherMistakes }) => [trying, passed, otherMistakes])).toEqual([
      [1, 0, 0],
      [2, 0, 0],
      [2, 0, 1],
      [1, 1, 1],
    ]);
    expect(counts.at(-1)).toEqual({
      exercise,
      trying: 1,
      passed: 1,
      mistakes: [{ mistake: knownMistake, learners: 2 }],
      otherMistakes: 1,
    });
    expect(JSON.stringify(stream.events)).not.toContain('<img');
    const welcome = await (await (await presenter()).present()).next('welcome');
    expect(welcome).toMatchObject({ role: 'presenter', exercises: [counts.at(-1)], isProgressShown: true });
  });

  it('counts a learner once, however often they load the page, in however many tabs', async () => {
    const { address, presenter } = await openWorkshop();
    const stream = await (await presenter()).present();
    const learner = new Visitor(address);
    const tabs = [await learner.learn(), await learner.learn()];
    tabs[0]?.drop();
    await learner.learn();
    await learner.post('name', { name: ' Ann ' });
    await stream.next('learner', 2);
    expect(stream.events.slice(1).map(({ message }) => message)).toEqual([
      { kind: 'learner', learner: { number: 1, name: '', isHere: true } },
      { kind: 'learner', learner: { number: 1, name: 'Ann', isHere: true } },
    ]);
    expect((await (await learner.learn()).next('welcome')) as unknown).toMatchObject({
      number: 1,
      name: 'Ann',
    });
  });

  it('tells when somebody is gone, and not when they only load the page anew', async () => {
    const { address, presenter } = await openWorkshop();
    const stream = await (await presenter()).present();
    const learner = new Visitor(address);
    (await learner.learn()).drop();
    await stream.next('learner', 2);
    expect(stream.events.at(-1)?.message).toEqual({
      kind: 'learner',
      learner: { number: 1, name: '', isHere: false },
    });
  });
});

describe('programs', () => {
  it('are handed out to everybody, also to who comes later', async () => {
    const { address, presenter } = await openWorkshop();
    const [present, learner] = [await presenter(), new Visitor(address)];
    const stream = await learner.learn();
    await present.post('hand-out', { program: program('1;') });
    const { handOut } = await stream.next('hand-out');
    expect(handOut.program).toEqual(program('1;'));
    expect((await (await new Visitor(address).learn()).next('welcome')).handOut).toEqual(handOut);
    await present.post('hand-out', { program: program('1;') });
    expect((await stream.next('hand-out', 2)).handOut.id).not.toBe(handOut.id);
  });

  it('of a learner are shown to the presenter when the learner agrees, and to nobody else', async () => {
    const { address, presenter } = await openWorkshop();
    const present = await presenter();
    const [presented, learner, other] = [await present.present(), new Visitor(address), new Visitor(address)];
    const [stream, otherStream] = [await learner.learn(), await other.learn()];
    expect((await present.post('ask', { learner: 1 })).status).toBe(204);
    const ask = (await stream.next('asked')).asked?.id ?? '';
    expect((await learner.post('show', { ask, program: program('my own') })).status).toBe(204);
    expect((await presented.next('shown')).shown).toEqual({ learner: 1, program: program('my own') });
    await stream.next('asked', 2);
    expect(stream.events.at(-1)?.message).toEqual({ kind: 'asked', asked: null });
    await present.post('place', place(1));
    await otherStream.next('place');
    expect(otherStream.events.map(({ message }) => message.kind)).toEqual(['welcome', 'place']);
    expect((await learner.post('show', { ask, program: program('again') })).status).toBe(409);
    await present.post('ask', { learner: null });
    const begin = presented.events.length;
    expect((await (await present.present()).next('welcome')) as unknown).toMatchObject({
      shown: null,
      asking: null,
    });
    expect(begin).toBeGreaterThan(0);
  });

  it('of a learner stay with a learner who declines, who was not asked, or is no longer', async () => {
    const { address, presenter } = await openWorkshop();
    const present = await presenter();
    const [presented, learner, other] = [await present.present(), new Visitor(address), new Visitor(address)];
    const stream = await learner.learn();
    await other.learn();
    await present.post('ask', { learner: 1 });
    const ask = (await stream.next('asked')).asked?.id ?? '';
    expect((await other.post('show', { ask, program: program('not asked') })).status).toBe(409);
    expect((await learner.post('show', { ask: 'another', program: program('wrong ask') })).status).toBe(409);
    expect((await learner.post('show', { ask, program: null })).status).toBe(204);
    await presented.next('asking', presented.events.length - 1);
    await present.post('ask', { learner: 2 });
    expect((await learner.post('show', { ask, program: program('too late') })).status).toBe(409);
    expect((await present.post('ask', { learner: 77 })).status).toBe(404);
    await present.post('screen', { isProgressShown: false });
    await presented.next('screen');
    const kinds = presented.events.map(({ message }) => message);
    expect(kinds.filter(({ kind }) => kind === 'asking')).toEqual([
      { kind: 'asking', asking: { learner: 1, state: 'waiting' } },
      { kind: 'asking', asking: { learner: 1, state: 'declined' } },
      { kind: 'asking', asking: { learner: 2, state: 'waiting' } },
    ]);
    expect(kinds.some(({ kind }) => kind === 'shown')).toBe(false);
  });
});

it('an exit questionnaire is read by the presenter, without who it is from, and can be changed', async () => {
  const { address, presenter } = await openWorkshop();
  const stream = await (await presenter()).present();
  const learner = new Visitor(address);
  await learner.learn();
  await learner.post('name', { name: 'Ann' });
  const sheet = (answer: string) => ({ page: 'workshops/one', answers: [{ question: 'pace', answer }] });
  await learner.post('questionnaire', sheet('slow'));
  await learner.post('questionnaire', sheet('fast'));
  const first = await stream.next('sheet');
  expect(first.sheet).toEqual({ id: first.sheet.id, ...sheet('slow') });
  const welcome = await (await (await presenter()).present()).next('welcome');
  expect(welcome).toMatchObject({ sheets: [{ id: first.sheet.id, ...sheet('fast') }] });
  expect(JSON.stringify(first)).not.toMatch(/Ann|number|learner/);
});
