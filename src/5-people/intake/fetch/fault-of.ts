/** What undici, sockets and TLS report, in the codes of this room. */
import { errors } from 'undici';
import { FetchFault } from './fetch-fault.ts';

type Reported = { readonly code?: unknown; readonly message?: unknown };
/** How far a request had come when it failed. */
export type Stage = 'connecting' | 'asking' | 'body';

const unreachable: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ETIMEDOUT',
  'EADDRNOTAVAIL',
  'EACCES',
  'EPERM',
  'EAFNOSUPPORT',
]);

/** Everything that OpenSSL or Node says of a certificate or a handshake. */
const tlsCode = /^(ERR_SSL_|ERR_TLS_|CERT_|DEPTH_ZERO_|SELF_SIGNED|UNABLE_TO_|EPROTO$|HOSTNAME_MISMATCH|INVALID_|CRL_|ERROR_IN_CERT)/;

function whileBody(code: string, message: string): FetchFault {
  if (code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH')
    return new FetchFault('length-mismatch', 'the body ended before the length that the server announced');
  return new FetchFault('cut-off', `the connection ended in the middle of the body (${code || message})`);
}

function notHttp(error: unknown, code: string, message: string): FetchFault | null {
  if (code === 'UND_ERR_HEADERS_OVERFLOW') return new FetchFault('headers-too-large', 'the headers do not end');
  const refused = code === 'UND_ERR_SOCKET' && /^bad /.test(message);
  if (refused || error instanceof errors.HTTPParserError)
    return new FetchFault('not-http', `the answer is not HTTP as it should be (${message})`);
  return null;
}

/** Part of it may come from the server (the names in a certificate). */
const oneLine = (said: string): string => said.slice(0, 200).replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g, ' ');

/** Never throws; what is not known becomes `connect`, `reset` or `cut-off` with its own words. */
export function faultOf(error: unknown, stage: Stage): FetchFault {
  if (error instanceof FetchFault) return error;
  const { code: given, message: said } = (error ?? {}) as Reported;
  const code = typeof given === 'string' ? given : '';
  const message = typeof said === 'string' ? oneLine(said) : '';
  const malformed = notHttp(error, code, message);
  if (malformed) return malformed;
  if (tlsCode.test(code)) return new FetchFault('tls', `no trusted TLS connection (${code}: ${message})`);
  if (stage === 'body') return whileBody(code, message);
  if (code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH')
    return new FetchFault('length-mismatch', 'the headers announce the length of the body in two ways, which may contradict each other');
  if (unreachable.has(code) || stage === 'connecting')
    return new FetchFault('connect', `the server cannot be reached (${code || message})`);
  return new FetchFault('reset', `the server closed the connection without an answer (${code || message})`);
}
