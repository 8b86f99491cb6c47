import { createHash } from 'node:crypto';
import { OctetString, Sequence } from 'asn1js';
import { type Attribute, type Certificate, ContentInfo, ExtKeyUsage, SignedData, TSTInfo } from 'pkijs';
import { RecordFault } from '../../record-fault.ts';
import { certificatesIn } from './pem.ts';
import { bufferOf, sha256Oid } from './timestamp-query.ts';

const signedData = '1.2.840.113549.1.7.2';
const data = '1.2.840.113549.1.7.1';
const timestampInfo = '1.2.840.113549.1.9.16.1.4';
const extendedKeyUsage = '2.5.29.37';
const timeStamping = '1.3.6.1.5.5.7.3.8';
/** Attributes that say which certificate signed: with any hash (RFC 5816), and with SHA-1 (RFC 2634). */
const signingCertificate = '1.2.840.113549.1.9.16.2.47';
const signingCertificateBySha1 = '1.2.840.113549.1.9.16.2.12';

const hashNames: Readonly<Record<string, string>> = {
  '1.3.14.3.2.26': 'sha1',
  [sha256Oid]: 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};

/** When the authority says that the hash was there, ISO 8601, and whom its certificate names. */
export type Stamped = { readonly at: string; readonly signer: string };

/**
 * Checks a token by itself (RFC 3161, 2.4.2 and 2.3): it is of this SHA-256 and this query, its signature holds, its certificate is meant
 * for timestamps alone, was valid at the time and is the one that was signed with; with `trust`, it leads to one of these certificates.
 * Throws `RecordFault` (bad-timestamp) that says which of these is not so.
 */
export async function checkToken(
  token: Uint8Array,
  hash: string,
  { nonce = null, trust = '' }: { readonly nonce?: Uint8Array | null; readonly trust?: string } = {},
): Promise<Stamped> {
  const signed = signedIn(token);
  const info = infoIn(signed);
  const { messageImprint, genTime } = info;
  if (messageImprint.hashAlgorithm.algorithmId !== sha256Oid || hexOf(messageImprint.hashedMessage.valueBlock.valueHexView) !== hash)
    throw bad('is of another hash');
  if (nonce && hexOf(info.nonce?.valueBlock.valueHexView ?? new Uint8Array()) !== hexOf(nonce)) throw bad('answers another query');
  const signer = await signerOf(token, signed, genTime);
  checkPurpose(signer, genTime);
  checkIsNamed(signed, signer);
  if (trust.trim() !== '') await checkTrusted(token, genTime, certificatesIn(trust));
  return { at: genTime.toISOString(), signer: nameOf(signer) };
}

const bad = (says: string, cause?: unknown): RecordFault =>
  new RecordFault('bad-timestamp', `the timestamp ${says}; ask for another`, cause);

const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');

function signedIn(token: Uint8Array): SignedData {
  try {
    const content = ContentInfo.fromBER(bufferOf(token));
    if (content.contentType === signedData) return new SignedData({ schema: content.content });
  } catch (error) {
    throw bad('cannot be read', error);
  }
  throw bad('is not signed');
}

function infoIn({ encapContentInfo: { eContent, eContentType } }: SignedData): TSTInfo {
  if (eContentType !== timestampInfo || !eContent) throw bad('signs something that is no timestamp');
  try {
    return TSTInfo.fromBER(eContent.getValue());
  } catch (error) {
    throw bad('signs something that cannot be read', error);
  }
}

/** Of a `TSTInfo` the library asks for what was hashed, which nobody here has; as plain data it checks the same signature. */
async function verified(token: Uint8Array, at: Date, trusted: readonly Certificate[] | null) {
  const plain = signedIn(token);
  plain.encapContentInfo.eContentType = data;
  const chain = trusted === null ? {} : { checkChain: true, trustedCerts: [...trusted], passedWhenNotRevValues: true };
  return plain.verify({ signer: 0, checkDate: at, extendedMode: true, ...chain });
}

async function signerOf(token: Uint8Array, signed: SignedData, at: Date): Promise<Certificate> {
  if (signed.signerInfos.length !== 1) throw bad(`is signed by ${signed.signerInfos.length} and not by one`);
  if (!attribute(signed, () => true)) throw bad('has no signed attributes');
  const said = await verified(token, at, null).catch((error: unknown) => {
    throw bad(`has a signature that cannot be checked (${error instanceof Error ? error.message : error})`, error);
  });
  if (said.signatureVerified !== true || !said.signerCertificate) throw bad('has a signature that does not hold: it was altered');
  return said.signerCertificate;
}

const attribute = ({ signerInfos: [signer] }: SignedData, is: (type: string) => boolean): Attribute | undefined =>
  signer?.signedAttrs?.attributes.find(({ type }) => is(type));

/** RFC 3161, 2.3: the certificate is for nothing but timestamps, and says so in an extension that may not be passed over. */
function checkPurpose({ extensions = [], notBefore, notAfter }: Certificate, at: Date): void {
  const usage = extensions.find(({ extnID }) => extnID === extendedKeyUsage);
  const purposes = usage?.parsedValue instanceof ExtKeyUsage ? usage.parsedValue.keyPurposes : [];
  if (purposes.length !== 1 || purposes[0] !== timeStamping || usage?.critical !== true)
    throw bad('is signed with a certificate that is not meant for timestamps alone');
  if (at < notBefore.value || at > notAfter.value)
    throw bad(
      `is of ${at.toISOString()}, when its certificate was not valid (${notBefore.value.toISOString()} to ${notAfter.value.toISOString()})`,
    );
}

/** The signed attributes name the certificate by its hash, so that no other of the same key can be put in its place. */
function checkIsNamed(signed: SignedData, signer: Certificate): void {
  const named = attribute(signed, (type) => type === signingCertificate) ?? attribute(signed, (type) => type === signingCertificateBySha1);
  if (!named) throw bad('does not say which certificate it was signed with');
  // SigningCertificate ::= SEQUENCE { certs SEQUENCE OF ESSCertID, … }; the first of them is the signer's.
  const first = childOf(childOf(named.values[0], 0), 0);
  const [algorithm, hash] = childOf(first, 0) instanceof OctetString ? [null, childOf(first, 0)] : [childOf(first, 0), childOf(first, 1)];
  const usual = named.type === signingCertificate ? 'sha256' : 'sha1';
  const name =
    algorithm === null ? usual : hashNames[`${(childOf(algorithm, 0) as { getValue?: () => string } | undefined)?.getValue?.()}`];
  const own = name && createHash(name).update(new Uint8Array(signer.toSchema().toBER())).digest('hex');
  if (!(hash instanceof OctetString) || hexOf(hash.valueBlock.valueHexView) !== own)
    throw bad('was signed with another certificate than it names');
}

const childOf = (of: unknown, n: number): unknown => (of instanceof Sequence ? of.valueBlock.value[n] : undefined);

async function checkTrusted(token: Uint8Array, at: Date, trusted: readonly Certificate[]): Promise<void> {
  const untrusted = (error: unknown): never => {
    throw bad(`is signed by nobody who is trusted (${error instanceof Error ? error.message : error})`, error);
  };
  await verified(token, at, trusted).catch(untrusted);
}

/** The common name of a certificate's subject, else all of its names. */
function nameOf({ subject }: Certificate): string {
  const values = subject.typesAndValues.map(({ type, value }) => ({ type, text: String(value.valueBlock.value) }));
  return values.find(({ type }) => type === '2.5.4.3')?.text ?? values.map(({ text }) => text).join(', ');
}
