/** Caches as a browser has them, as far as the worker uses them. They forget with the process; `room` bytes fit in. */
export function fakeCaches(room = Number.POSITIVE_INFINITY) {
  const all = new Map<string, Map<string, { body: ArrayBuffer; init: ResponseInit }>>();
  const used = () =>
    [...all.values()]
      .flatMap((cache) => [...cache.values()])
      .reduce((sum, { body }) => sum + body.byteLength, 0);
  const open = async (name: string) => {
    const entries = all.get(name) ?? new Map<string, { body: ArrayBuffer; init: ResponseInit }>();
    all.set(name, entries);
    const withoutSearch = (address: string) => address.replace(/\?.*$/, '');
    return {
      keys: async () => [...entries.keys()].map((url) => ({ url })),
      put: async (address: string, response: Response) => {
        const body = await response.arrayBuffer();
        if (used() + body.byteLength > room) throw new DOMException('No room.', 'QuotaExceededError');
        entries.set(address, { body, init: { status: response.status, headers: [...response.headers] } });
      },
      match: async (address: string, options: CacheQueryOptions = {}) => {
        const found = options.ignoreSearch
          ? [...entries].find(([key]) => withoutSearch(key) === withoutSearch(address))?.[1]
          : entries.get(address);
        return found && new Response(found.body, found.init);
      },
      delete: async (address: string) => entries.delete(address),
    };
  };
  const caches = {
    open,
    delete: async (name: string) => all.delete(name),
    keys: async () => [...all.keys()],
  };
  return {
    caches: caches as unknown as CacheStorage,
    addresses: () => [...all.values()].flatMap((cache) => [...cache.keys()]),
  };
}
