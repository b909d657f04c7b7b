/** What a browser's `fetch` rejects with; it never says more. */
export function connectionLost(): TypeError {
  return new TypeError('Failed to fetch');
}
