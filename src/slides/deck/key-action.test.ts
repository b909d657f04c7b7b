import { describe, expect, it } from 'vitest';
import { type Focus, keyAction } from './key-action.ts';

const press = (key: string, focus: Focus = 'deck', more = {}) =>
  keyAction({ key, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, ...more }, focus);

describe('keyAction', () => {
  it.each([
    ['ArrowRight', 'next'],
    ['PageDown', 'next'],
    [' ', 'next'],
    ['ArrowLeft', 'previous'],
    ['PageUp', 'previous'],
    ['b', 'black'],
    ['B', 'black'],
    ['.', 'black'],
    ['x', undefined],
    ['constructor', undefined],
  ])('%s does %s', (key, action) => {
    expect(press(key)).toBe(action);
  });

  it('leaves every key to an editor and a field', () => {
    for (const key of ['ArrowRight', 'PageDown', ' ', 'b', 'Enter'])
      for (const focus of ['editor', 'field'] as const) expect(press(key, focus)).toBeUndefined();
  });

  it('leaves to a button what presses it, and to a list what moves in it', () => {
    expect(press(' ', 'control')).toBeUndefined();
    expect(press('Enter', 'control')).toBeUndefined();
    expect(press('ArrowRight', 'control')).toBe('next');
    expect(press('ArrowRight', 'list')).toBeUndefined();
    expect(press('PageDown', 'list')).toBe('next');
  });

  it('leaves to tabs what moves between them, and runs the program that one has just chosen', () => {
    expect(press('r', 'tabs')).toBe('run');
    expect(press('n', 'tabs')).toBe('step');
    expect(press('R', 'tabs', { shiftKey: true })).toBe('reset');
    expect(press('PageDown', 'tabs')).toBe('next');
    for (const key of ['ArrowRight', 'ArrowDown', 'Home', 'End', 'Enter', ' '])
      expect(press(key, 'tabs')).toBeUndefined();
  });

  it('goes on with a clicker’s key while votes are entered', () => {
    expect(press('PageDown', 'number')).toBe('next');
    expect(press('PageUp', 'number')).toBe('previous');
    for (const key of ['ArrowUp', 'Home', 'r', ' ', 'Enter']) expect(press(key, 'number')).toBeUndefined();
  });

  it('leaves combinations to the browser', () => {
    expect(press('r', 'deck', { ctrlKey: true })).toBeUndefined();
    expect(press('ArrowLeft', 'deck', { altKey: true })).toBeUndefined();
    expect(press('R', 'deck', { shiftKey: true })).toBe('reset');
    expect(press(' ', 'deck', { shiftKey: true })).toBe('previous');
  });
});
