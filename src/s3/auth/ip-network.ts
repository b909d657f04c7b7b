/** Whether an IP address is in a network such as `203.0.113.0/24` or `2001:db8::/32`. */
export function inNetwork(address: string, network: string): boolean {
  const [base = '', length] = network.split('/');
  const [one, other] = [parseIp(address), parseIp(base)];
  if (one?.bits !== other?.bits || !one || !other) return false;
  const shift = BigInt(one.bits - Math.min(one.bits, Number(length ?? one.bits)));
  return one.value >> shift === other.value >> shift;
}

function parseIp(text: string): { value: bigint; bits: number } | undefined {
  const v4 = /^(?:::ffff:)?(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/i.exec(text);
  if (v4) {
    const octets = v4.slice(1).map(Number);
    if (octets.some((octet) => octet > 255)) return undefined;
    return { value: octets.reduce((value, octet) => (value << 8n) | BigInt(octet), 0n), bits: 32 };
  }
  if (!/^[0-9a-f:]+$/i.test(text) || !text.includes(':')) return undefined;
  const [head = '', tail, more] = text.split('::');
  const groups = (part: string) => (part === '' ? [] : part.split(':'));
  const [first, last] = [groups(head), groups(tail ?? '')];
  const missing = 8 - first.length - last.length;
  if (more !== undefined || (tail === undefined ? missing !== 0 : missing < 1)) return undefined;
  const all = [...first, ...Array<string>(tail === undefined ? 0 : missing).fill('0'), ...last];
  if (all.some((group) => !/^[0-9a-f]{1,4}$/i.test(group))) return undefined;
  return { value: all.reduce((value, group) => (value << 16n) | BigInt(`0x${group}`), 0n), bits: 128 };
}
