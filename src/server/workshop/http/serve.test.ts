import { EventEmitter } from 'node:events';
import type { Server } from 'node:http';
import { expect, it } from 'vitest';
import { limitConnections } from './serve.ts';

/** A server to which connections are made from somewhere. */
function limitedServer() {
  const server = new EventEmitter();
  limitConnections(server as unknown as Server);
  return (remoteAddress: string) => {
    const socket = Object.assign(new EventEmitter(), {
      remoteAddress,
      localAddress: '192.168.1.20',
      isOpen: true,
      destroy: () => (socket.isOpen = false),
    });
    server.emit('connection', socket);
    return socket;
  };
}

it('takes so many connections from one address, and more when some have ended', () => {
  const connect = limitedServer();
  const sockets = Array.from({ length: 2_000 }, () => connect('192.168.1.66'));
  const open = sockets.filter(({ isOpen }) => isOpen);
  expect(open).toHaveLength(300);
  expect(connect('192.168.1.67').isOpen).toBe(true);
  open[0]?.emit('close');
  expect(connect('192.168.1.66').isOpen).toBe(true);
  expect(connect('192.168.1.66').isOpen).toBe(false);
});

it('takes so many from all, and the presenter’s beside them', () => {
  const connect = limitedServer();
  const sockets = Array.from({ length: 5_000 }, (_, n) => connect(`10.0.${n % 100}.1`));
  expect(sockets.filter(({ isOpen }) => isOpen)).toHaveLength(1_500);
  for (const here of ['127.0.0.1', '::1', '192.168.1.20']) expect(connect(here).isOpen).toBe(true);
});
