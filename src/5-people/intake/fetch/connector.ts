/** Connections to addresses that were checked, and to nothing else. */
import { connect as connectSocket, isIP, type Socket } from 'node:net';
import { connect as connectTls, type SecureContext } from 'node:tls';
import type { buildConnector } from 'undici';
import { FetchFault } from './fetch-fault.ts';

export type DialTarget = { readonly host: string; readonly port: number; readonly addresses: readonly string[] };
/** Opens a TCP connection to one of `addresses`. */
export type Dial = (target: DialTarget) => Socket;

/** The first address that answers (RFC 8305); `host` is for messages, it is not looked up. */
export const dialSocket: Dial = ({ host, port, addresses }) =>
  connectSocket({
    host,
    port,
    autoSelectFamily: true,
    // Node's quarter of a second is shorter than a round trip to some of the places that news comes from.
    autoSelectFamilyAttemptTimeout: 2500,
    lookup: (_host, options, done) => {
      const found = addresses.map((address) => ({ address, family: isIP(address) }));
      const first = found[0] as { address: string; family: number };
      if (options.all) done(null, found);
      else done(null, first.address, first.family);
    },
  });

/** Whom to trust: null for those whom Node trusts. */
export type Trust = SecureContext | null;

function secured(socket: Socket, host: string, trust: Trust): Socket {
  return connectTls({
    socket,
    host,
    ...(isIP(host) ? {} : { servername: host }),
    ...(trust === null ? {} : { secureContext: trust }),
    ALPNProtocols: ['http/1.1'],
  });
}

/** One connector for one request; `signal` ends what is still being connected. */
export function pinnedConnector(target: DialTarget, dial: Dial, trust: Trust, signal: AbortSignal): buildConnector.connector {
  return ({ protocol }, done) => {
    const secure = protocol === 'https:';
    const raw = dial(target);
    const socket = secure ? secured(raw, target.host, trust) : raw;
    const settle = (error: Error | null) => {
      signal.removeEventListener('abort', abort);
      socket.off('error', settle);
      if (!error) return done(null, socket);
      raw.destroy();
      socket.on('error', () => {}).destroy();
      return done(error, null);
    };
    const abort = () => settle(signal.reason instanceof Error ? signal.reason : new FetchFault('aborted', 'stopped'));
    socket.once('error', settle);
    if (secure) raw.on('error', (error) => socket.destroy(error));
    socket.once(secure ? 'secureConnect' : 'connect', () => settle(null));
    signal.addEventListener('abort', abort, { once: true });
    if (signal.aborted) abort();
  };
}
