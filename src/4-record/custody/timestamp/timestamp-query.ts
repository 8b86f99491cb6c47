import { randomBytes } from 'node:crypto';
import { Integer, OctetString } from 'asn1js';
import { AlgorithmIdentifier, MessageImprint, TimeStampReq } from 'pkijs';

/** SHA-256 (NIST, 2.16.840.1.101.3.4.2.1). */
export const sha256Oid = '2.16.840.1.101.3.4.2.1';

/** What is sent to an authority, as DER, and the number that its answer must repeat. */
export type TimestampQuery = { readonly query: Uint8Array; readonly nonce: Uint8Array };

/** Asks for a timestamp of a SHA-256, in hexadecimal, with the authority's certificates in the answer (RFC 3161, 2.4.1). */
export function timestampQuery(hash: string): TimestampQuery {
  const nonce = new Uint8Array(randomBytes(16));
  // DER writes no more octets than a positive number needs: the first bit is 0, the second 1.
  nonce[0] = ((nonce[0] as number) & 0x3f) | 0x40;
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: sha256Oid }),
      hashedMessage: new OctetString({ valueHex: bufferOf(Buffer.from(hash, 'hex')) }),
    }),
    nonce: new Integer({ valueHex: bufferOf(nonce) }),
    certReq: true,
  });
  return { query: new Uint8Array(request.toSchema().toBER()), nonce };
}

/** Bytes as a buffer of their own. */
export const bufferOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;
