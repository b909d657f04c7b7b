/** The `<pre>` of the code that `host` shows. */
export function findPre(host: HTMLElement): HTMLElement {
  const pre = host.querySelector('pre');
  if (!pre) throw new Error('There is no <pre> here to turn into an editor.');
  return pre;
}
