import type { NetworkInterfaceInfo } from 'node:os';
import { expect, it } from 'vitest';
import { inUrl, machineNames, networkAddresses } from './network.ts';

const info = (address: string, internal = false) =>
  ({ address, internal, family: address.includes(':') ? 'IPv6' : 'IPv4' }) as NetworkInterfaceInfo;

it('names the addresses that others reach, the likeliest first', () => {
  expect(
    networkAddresses({
      lo: [info('127.0.0.1', true), info('::1', true)],
      docker0: [info('172.17.0.1')],
      eth0: [info('fe80::1'), info('fd00::2'), info('192.168.1.20')],
      wlan0: [info('169.254.3.4'), info('10.0.0.7')],
    }),
  ).toEqual(['192.168.1.20', '10.0.0.7', 'fd00::2', '172.17.0.1']);
  expect(networkAddresses({ lo: [info('127.0.0.1', true)] })).toEqual([]);
});

it('writes an address of IPv6 as a URL has it', () => {
  expect([inUrl('10.0.0.7'), inUrl('fd00::2'), inUrl('localhost')]).toEqual([
    '10.0.0.7',
    '[fd00::2]',
    'localhost',
  ]);
});

it('knows the names that a local network has for a machine', () => {
  expect(machineNames('Laptop.fritz.box')).toEqual(['laptop.fritz.box', 'laptop', 'laptop.local']);
  expect(machineNames('laptop')).toEqual(['laptop', 'laptop.local']);
});
