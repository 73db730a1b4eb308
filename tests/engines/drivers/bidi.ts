/** WebDriver BiDi over the socket that Node has: commands with answers, and events. */

interface Message {
  type: 'success' | 'error' | 'event';
  id: number | null;
  result?: unknown;
  error?: string;
  message?: string;
  method?: string;
  params?: unknown;
}

export interface Bidi {
  /** @throws Error with what the browser says */
  send: <Result>(method: string, params?: object) => Promise<Result>;
  /** @param hear is told of every event, after it was subscribed to */
  on: <Event>(method: string, hear: (event: Event) => void) => void;
  close: () => void;
}

/** @param address "ws://127.0.0.1:1234/session" */
export async function connect(address: string): Promise<Bidi> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, { done: (result: never) => void; fail: (error: Error) => void }>();
  const listeners = new Map<string, ((event: never) => void)[]>();
  let last = 0;
  await new Promise<void>((done, fail) => {
    socket.addEventListener('open', () => done(), { once: true });
    socket.addEventListener('error', () => fail(new Error(`${address} does not answer`)), { once: true });
  });
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.type === 'event') {
      for (const hear of listeners.get(message.method!) ?? []) hear(message.params as never);
      return;
    }
    const asked = waiting.get(message.id!);
    waiting.delete(message.id!);
    if (message.type === 'success') asked?.done(message.result as never);
    else asked?.fail(new Error(`${message.error}: ${message.message}`));
  });
  socket.addEventListener('close', () => {
    for (const { fail } of waiting.values()) fail(new Error('The browser has gone.'));
    waiting.clear();
  });
  return {
    send: (method, params = {}) =>
      new Promise((done, fail) => {
        const id = (last += 1);
        waiting.set(id, { done, fail });
        socket.send(JSON.stringify({ id, method, params }));
      }),
    on: (method, hear) => listeners.set(method, [...(listeners.get(method) ?? []), hear]),
    close: () => socket.close(),
  };
}
