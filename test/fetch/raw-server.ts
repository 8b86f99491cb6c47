/** A server that says exactly the bytes it is told to say, well-formed or not. */
import { createServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';

export type Heard = { readonly path: string; readonly head: string };
/** `nth` counts the requests for pages from 1, robots.txt apart. */
export type Answerer = (socket: Socket, heard: Heard, nth: number) => void;
export type RawServer = { readonly port: number; readonly heard: readonly Heard[]; close(): Promise<void> };

export type Certificate = { readonly key: string; readonly cert: string };

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port)));
}

/** The end of the headers; a TLS handshake, which begins with 0x16, is answered at once. */
const whole = (head: string): boolean => head.startsWith('\x16') || head.includes('\r\n\r\n');

/** Says 404 for robots.txt unless `robots` says otherwise. */
export async function rawServer(answer: Answerer, robots: Answerer = noRobots, certificate: Certificate | null = null): Promise<RawServer> {
  const sockets = new Set<Socket>();
  const heard: Heard[] = [];
  let pages = 0;
  const serve = (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => {});
    let head = '';
    socket.on('data', (bytes) => {
      if (whole(head)) return;
      head += bytes.toString('latin1');
      if (!whole(head)) return;
      const request = { path: head.split(' ')[1] ?? '', head };
      heard.push(request);
      if (request.path === '/robots.txt') robots(socket, request, 0);
      else answer(socket, request, ++pages);
    });
  };
  const server = certificate ? createTlsServer(certificate, serve).on('tlsClientError', () => {}) : createServer(serve);
  const port = await listen(server);
  return {
    port,
    heard,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

export const noRobots: Answerer = (socket) => socket.end('HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n');

/** A well-formed answer. `length` null leaves `Content-Length` out, a number lies with it. */
export function say(
  socket: Socket,
  body: string | Uint8Array = '',
  { status = 200, headers = [], length }: { status?: number; headers?: readonly string[]; length?: number | null } = {},
): void {
  const bytes = Buffer.from(body);
  const lines = [`HTTP/1.1 ${status} Any`, ...headers];
  if (length !== null) lines.push(`content-length: ${length ?? bytes.length}`);
  socket.write(`${lines.join('\r\n')}\r\n\r\n`);
  socket.end(bytes);
}

/** Writes `piece` again and again, `every` ms, until the other side goes. */
export function pour(socket: Socket, piece: string | Uint8Array, every = 0): void {
  const timer = setInterval(() => {
    for (let i = 0; i < (every ? 1 : 16); i++) if (!socket.write(piece)) break;
  }, every || 1);
  socket.on('close', () => clearInterval(timer));
}

/** Resets the connection (RST) instead of closing it. */
export const reset = (socket: Socket): unknown => socket.resetAndDestroy();
