import { beforeEach, describe, expect, it, vi } from 'vitest';

/** Web storage like a browser's, which may be full. */
class FakeStorage {
  readonly values = new Map<string, string>();
  isFull = false;
  getItem = (key: string) => this.values.get(key) ?? null;
  removeItem = (key: string) => void this.values.delete(key);
  setItem = (key: string, value: string) => {
    if (this.isFull) throw new DOMException('full', 'QuotaExceededError');
    this.values.set(key, value);
  };
}

const [local, session] = [new FakeStorage(), new FakeStorage()];
const listeners: ((event: { key: string | null; newValue: string | null }) => void)[] = [];
vi.stubGlobal('localStorage', local);
vi.stubGlobal('sessionStorage', session);
vi.stubGlobal(
  'addEventListener',
  (_: string, listener: (typeof listeners)[number]) => void listeners.push(listener),
);

const { loadCode, onCodeSavedElsewhere, saveCode } = await import('#lesson/saved-code');
const { notePassed, passOf, readProgress } = await import('../../src/lesson/progress/progress.ts');
const { loadDraft, onDraftSavedElsewhere, saveDraft } = await import('../../src/playground/drafts.ts');
const { loadPreferences, savePreferences } = await import('../../src/workbench/shell/preferences.ts');
const { keepForTab, loadKept } = await import('../../src/connections/real/kept-keys.ts');
const { loadOffset, saveOffset } = await import('#connections/kept-offset');
const { seedOnce } = await import('../../src/connections/simulated/seed-once.ts');
const { followWrites } = await import('../../src/run/active/written.ts');

/** Texts in place of JSON of the right form. */
const wrong = [
  '',
  'null',
  '5',
  '"text"',
  '[]',
  '[1]',
  '{',
  '{"version":99}',
  '{"a":{"b":null}}',
  'true',
  '{"keys":5}',
];
const files = [{ name: 'index.ts', code: 'mine' }];

beforeEach(() => {
  for (const storage of [local, session]) {
    storage.values.clear();
    storage.isFull = false;
  }
});

describe('what is kept in this browser and was changed by hand', () => {
  it.each(wrong)('%j is read as nothing, and breaks nothing', (text) => {
    for (const key of ['progress', 'workbench', 'playground/own', 'code/lessons/a', 'clock/a'])
      local.values.set(`learn-s3/${key}`, text);
    for (const key of ['connection', 'written']) session.values.set(`learn-s3/${key}`, text);
    expect(readProgress().passed).toEqual({});
    expect(passOf('a')).toBeUndefined();
    expect(loadPreferences()).toMatchObject({ open: true, tab: 'buckets' });
    expect(loadDraft('own')).toBeUndefined();
    expect(['string', 'undefined']).toContain(typeof loadCode('lessons/a')?.code);
    expect(loadKept()).toBeUndefined();
    expect(Number.isFinite(loadOffset('a'))).toBe(true);
    const real = { buckets: ['a'], names: { toReal: () => undefined }, onChange: () => () => undefined };
    expect(followWrites(real as unknown as Parameters<typeof followWrites>[0], true).keysOf('a').size).toBe(
      0,
    );
  });

  it('counts only as far as it has the right shape', () => {
    local.values.set(
      'learn-s3/workbench',
      '{"open":"no","tab":5,"width":"wide","height":300,"deck-width":-1}',
    );
    expect(loadPreferences()).toEqual({ open: true, tab: 'buckets', height: 300 });
    const keys = { accessKeyId: 'a', secretAccessKey: 5 };
    session.values.set('learn-s3/connection', JSON.stringify({ keys, settings: {} }));
    expect(loadKept()).toBeUndefined();
    session.values.set('learn-s3/connection', JSON.stringify({ bridge: { url: 'http://a', token: null } }));
    expect(loadKept()).toBeUndefined();
  });

  it('in another tab takes no code away in this one', () => {
    const [code, draft] = [vi.fn(), vi.fn()];
    onCodeSavedElsewhere('lessons/a', code);
    onDraftSavedElsewhere(draft);
    const tell = (key: string | null, newValue: string | null) => {
      for (const listener of listeners) listener({ key, newValue });
    };
    tell('learn-s3/code/lessons/a', '{"version":99,"files":[]}');
    for (const text of wrong) tell('learn-s3/playground/own', text);
    // All of the storage was cleared.
    tell(null, null);
    expect(code).not.toHaveBeenCalled();
    expect(draft).not.toHaveBeenCalled();
    tell('learn-s3/playground/own', null);
    expect(draft).toHaveBeenCalledWith('own', undefined);
  });
});

describe('code that a newer version of the site has kept', () => {
  const drafts = { files, original: files };
  const save = {
    'code/lessons/a': () => saveCode('lessons/a', { code: 'mine', original: '' }),
    'playground/own': () => saveDraft('own', drafts),
  };

  it.each([
    '{"version":99,"text":"theirs"}',
    JSON.stringify({ version: 2, code: 'theirs', ...drafts, more: 1 }),
  ])('stays where it can be found, when this one keeps code of its own: %s', (theirs) => {
    for (const [place, keep] of Object.entries(save)) {
      local.values.set(`learn-s3/${place}`, theirs);
      expect([keep(), keep()]).toEqual([true, true]);
      expect(local.values.get(`learn-s3/set-aside/${place}`)).toBe(theirs);
    }
    expect([loadCode('lessons/a')?.code, loadDraft('own')?.files]).toEqual(['mine', files]);
  });

  it('stays in its place where there is no room for both', () => {
    for (const [place, keep] of Object.entries(save)) {
      local.isFull = false;
      local.setItem(`learn-s3/${place}`, '{"version":99}');
      local.isFull = true;
      expect(keep()).toBe(false);
      expect(local.values.get(`learn-s3/${place}`)).toBe('{"version":99}');
    }
  });

  it('is not confused with what this version has kept', () => {
    for (const keep of Object.values(save)) expect([keep(), keep()]).toEqual([true, true]);
    expect([...local.values.keys()].filter((key) => key.includes('set-aside'))).toEqual([]);
  });
});

describe('a browser without room', () => {
  it('is told of wherever something of the reader’s is kept, and what was there stays', async () => {
    expect(saveCode('lessons/a', { code: 'old', original: '' })).toBe(true);
    expect(saveDraft('own', { files, original: files })).toBe(true);
    for (const storage of [local, session]) storage.isFull = true;
    expect(saveCode('lessons/a', { code: 'new', original: '' })).toBe(false);
    expect(saveDraft('own', { files: [{ name: 'index.ts', code: 'new' }], original: files })).toBe(false);
    expect(notePassed('lessons/a/b', 'lessons/a', ['lessons/a/b'])).toBe(false);
    expect(passOf('lessons/a/b')).toBe('alone');
    expect(keepForTab({} as Parameters<typeof keepForTab>[0])).toBe(false);
    expect(() => savePreferences({ tab: 'files' })).not.toThrow();
    expect(() => saveOffset('a', 5)).not.toThrow();
    const plant = vi.fn(() => Promise.resolve());
    await seedOnce({ accountName: 'a', isKept: true, isEmpty: () => Promise.resolve(true), plant });
    expect(plant).toHaveBeenCalledOnce();
    expect(loadCode('lessons/a')?.code).toBe('old');
    expect(loadDraft('own')?.files).toEqual(files);
    for (const storage of [local, session]) storage.isFull = false;
    expect(notePassed('lessons/a/c', 'lessons/a', [])).toBe(true);
    expect(Object.keys(readProgress().passed)).toEqual(['lessons/a/b', 'lessons/a/c']);
  });
});
