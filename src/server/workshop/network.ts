import { hostname, type NetworkInterfaceInfo, networkInterfaces } from 'node:os';

/** The network interfaces of a machine, as `node:os` has them. */
type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

/** Interfaces that only programs on this machine use, and those of a VPN, over which the room hardly comes. */
const unlikely = /^(docker|br-|veth|virbr|vmnet|vboxnet|vethernet|utun|tun|tap|wg|tailscale|zt)/i;

/** The addresses at which others on the network reach this machine, the likeliest first. */
export function networkAddresses(interfaces: Interfaces = networkInterfaces()): readonly string[] {
  return Object.entries(interfaces)
    .flatMap(([name, infos = []]) => infos.map((info) => ({ name, ...info })))
    .filter(({ internal, address }) => !internal && !/^(fe80|169\.254)/i.test(address))
    .map((info) => ({ ...info, unlikeliness: unlikelinessOf(info) }))
    .sort((one, other) => one.unlikeliness - other.unlikeliness)
    .map(({ address }) => address);
}

function unlikelinessOf({ name, family }: { readonly name: string; readonly family: string }): number {
  return (unlikely.test(name) ? 2 : 0) + (family === 'IPv4' ? 0 : 1);
}

/** The names that this machine has on a local network. */
export function machineNames(name: string = hostname()): readonly string[] {
  const [first = ''] = name.toLowerCase().split('.');
  return [...new Set([name.toLowerCase(), first, `${first}.local`])].filter((one) => one.length > 1);
}

/** An address as it stands in a URL. */
export function inUrl(address: string): string {
  return address.includes(':') ? `[${address}]` : address;
}
