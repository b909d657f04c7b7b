/** Sends each line that one connection sends to all others, and does nothing else: how fast this machine is at it right now. */
import { createServer, type AddressInfo, type Socket } from 'node:net';

const sockets = new Set<Socket>();
const server = createServer({ noDelay: true }, (socket) => {
  sockets.add(socket);
  socket.on('data', (chunk) => {
    for (const other of sockets) if (other !== socket) other.write(chunk);
  });
  socket.on('error', () => undefined);
  socket.on('close', () => sockets.delete(socket));
});
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }));
