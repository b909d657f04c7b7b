import { describe, expect, it } from 'vitest';
import { readForm } from './form-fields.ts';

async function sent(form: FormData) {
  const request = new Request('http://localhost/', { method: 'POST', body: form });
  return readForm([...request.headers], new Uint8Array(await request.arrayBuffer()));
}

describe('the fields of a form', () => {
  it('are what a browser put into it', async () => {
    const form = new FormData();
    const bytes = Uint8Array.of(13, 10, 45, 45, 0, 255);
    form.append('key', 'größe\r\n');
    form.append('', '');
    form.append('file', new File([bytes], 'a "b".bin', { type: 'a/b' }));
    expect(await sent(form)).toEqual([
      { name: 'key', bytes: new TextEncoder().encode('größe\r\n'), fileName: undefined, type: undefined },
      { name: '', bytes: new Uint8Array(), fileName: undefined, type: undefined },
      { name: 'file', bytes, fileName: 'a "b".bin', type: 'a/b' },
    ]);
  });

  it('are none where there is no form', () => {
    const body = new TextEncoder().encode('a=b');
    expect(readForm([], body)).toBeUndefined();
    expect(readForm([['content-type', 'multipart/form-data; boundary=x']], body)).toBeUndefined();
  });
});
