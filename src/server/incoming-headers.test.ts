import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { IncomingHeaders } from './incoming-headers.ts';

const name = fc.constantFrom('Host', 'x-amz-date', 'X-Amz-Date', 'Cookie', 'X-Amz-Meta-A', 'etag', 'Range');
const value = fc.stringMatching(/^[\t -~\u0080-\u00ff]{0,8}$/);
const rawHeaders = fc.array(fc.tuple(name, value), { maxLength: 8 }).map((pairs) => pairs.flat());

describe('IncomingHeaders', () => {
  it("are what Node's own would be", () => {
    fc.assert(
      fc.property(rawHeaders, (raw) => {
        const expected = new Headers();
        for (let index = 0; index < raw.length; index += 2)
          expected.append(raw[index] ?? '', raw[index + 1] ?? '');
        const headers = new IncomingHeaders({ rawHeaders: raw });
        expect([...headers]).toEqual([...expected]);
        expect([...headers.keys()]).toEqual([...expected.keys()]);
        expect([...headers.values()]).toEqual([...expected.values()]);
        for (const asked of ['host', 'X-AMZ-DATE', 'cookie', 'x-amz-meta-a', 'none']) {
          expect(headers.get(asked)).toBe(expected.get(asked));
          expect(headers.has(asked)).toBe(expected.has(asked));
        }
        // A copy of headers is made from their entries.
        expect([...new Headers(headers)]).toEqual([...new Headers([...expected])]);
        const init = { headers: [...expected] };
        expect([...new Request('http://localhost', { headers }).headers]).toEqual([
          ...new Request('http://localhost', init).headers,
        ]);
      }),
    );
  });

  it('cannot be changed', () => {
    const headers = new IncomingHeaders({ rawHeaders: ['host', 'localhost'] });
    expect(() => headers.set()).toThrow(TypeError);
    expect(() => headers.append()).toThrow(TypeError);
    expect(() => headers.delete()).toThrow(TypeError);
  });
});
