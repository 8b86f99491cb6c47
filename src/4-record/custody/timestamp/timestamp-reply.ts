import { PKIStatus, TimeStampResp } from 'pkijs';
import { RecordFault } from '../../record-fault.ts';
import type { TimestampQuery } from './timestamp-query.ts';
import { bufferOf } from './timestamp-query.ts';
import { checkToken, type Stamped } from './timestamp-token.ts';

/** What an authority's answer holds: the token as it is kept, and when it says that the hash was there. */
export type TimestampReply = Stamped & { readonly token: Uint8Array };

/**
 * Reads and checks an authority's answer to a query for a hash (RFC 3161, 2.4.2). `trust` are certificates as PEM that the chain must lead
 * to; empty where none are asked for. Throws `RecordFault` (bad-timestamp).
 */
export async function readTimestampReply(
  answer: Uint8Array,
  { hash, nonce, trust = '' }: Pick<TimestampQuery, 'nonce'> & { readonly hash: string; readonly trust?: string },
): Promise<TimestampReply> {
  const reply = replyIn(answer);
  const { status, statusStrings, failInfo } = reply.status;
  if (status !== PKIStatus.granted && status !== PKIStatus.grantedWithMods) {
    const says = statusStrings?.map(({ valueBlock }) => valueBlock.value).join(' ') ?? '';
    const failure = failInfo ? ` (failure ${bitsOf(failInfo.valueBlock.valueHexView).join(', ')})` : '';
    throw new RecordFault('bad-timestamp', `the authority refuses, with status ${status}${failure}${says && `: ${says}`}; ask another`);
  }
  if (!reply.timeStampToken) throw new RecordFault('bad-timestamp', 'the authority grants a timestamp and sends none; ask another');
  const token = new Uint8Array(reply.timeStampToken.toSchema().toBER());
  return { token, ...(await checkToken(token, hash, { nonce, trust })) };
}

function replyIn(answer: Uint8Array): TimeStampResp {
  try {
    return TimeStampResp.fromBER(bufferOf(answer));
  } catch (error) {
    throw new RecordFault('bad-timestamp', 'the answer is no timestamp reply of RFC 3161; check the address of the authority', error);
  }
}

/** Numbers of the bits that are set: `PKIFailureInfo` of RFC 3161, 2.4.2. */
const bitsOf = (bytes: Uint8Array): number[] =>
  [...bytes].flatMap((byte, i) => [0, 1, 2, 3, 4, 5, 6, 7].filter((bit) => byte & (0x80 >> bit)).map((bit) => 8 * i + bit));
