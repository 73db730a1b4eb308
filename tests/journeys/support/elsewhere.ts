/** Another origin, on this machine, that writes down all that reaches it: by TCP with its address, by UDP at all. */
import { createSocket } from 'node:dgram';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Who sends: a page with its policy, or the same page without. */
export type Sender = 'guarded' | 'free';

export interface Elsewhere {
  port: number;
  /** A port for each, for what comes by UDP carries no address. */
  udp: Record<Sender, number>;
  /** What was heard, by the name in its address; "UDP" for what has none. */
  heard: Record<Sender, Set<string>>;
  close: () => void;
}

async function datagrams(onEach: () => void): Promise<{ port: number; close: () => void }> {
  const socket = createSocket('udp4', onEach);
  await new Promise<void>((done) => socket.bind(0, '127.0.0.1', done));
  return { port: socket.address().port, close: () => socket.close() };
}

export async function listenElsewhere(): Promise<Elsewhere> {
  const heard: Elsewhere['heard'] = { guarded: new Set(), free: new Set() };
  const note = ({ url = '' }: IncomingMessage) => {
    const [, sender, name = ''] = url.replace(/\?.*$/, '').split('/');
    if (sender === 'guarded' || sender === 'free') heard[sender].add(decodeURIComponent(name));
  };
  const server = createServer((request, response) => {
    note(request);
    response.writeHead(200, { 'access-control-allow-origin': '*', 'content-type': 'text/javascript' });
    response.end();
  });
  server.on('upgrade', (request, socket) => {
    note(request);
    socket.destroy();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const guarded = await datagrams(() => heard.guarded.add('UDP'));
  const free = await datagrams(() => heard.free.add('UDP'));
  return {
    port: (server.address() as AddressInfo).port,
    udp: { guarded: guarded.port, free: free.port },
    heard,
    close: () => {
      server.closeAllConnections();
      server.close();
      guarded.close();
      free.close();
    },
  };
}
