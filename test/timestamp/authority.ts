/** A timestamp authority of our own for tests, with a root that issued its certificate: as good, or as bad, as a test asks for. */
import { createHash, type webcrypto } from 'node:crypto';
import { Integer, Null, ObjectIdentifier, OctetString, Sequence, Set as SetOf, Utf8String } from 'asn1js';
import {
  AlgorithmIdentifier,
  Attribute,
  AttributeTypeAndValue,
  BasicConstraints,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  Extension,
  ExtKeyUsage,
  IssuerAndSerialNumber,
  MessageImprint,
  PKIStatusInfo,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
  TimeStampReq,
  TimeStampResp,
  TSTInfo,
} from 'pkijs';

export type Kind = {
  /** What its certificate is for; timestamps, unless it is said. */
  readonly purposes?: readonly string[];
  readonly critical?: boolean;
  readonly validTo?: string;
};

/** What a reply has that it should not; each is as a good authority has it unless it is said. */
export type Reply = {
  readonly hash?: string;
  readonly nonce?: Uint8Array;
  readonly status?: number;
  readonly withoutToken?: boolean;
  readonly withoutName?: boolean;
  readonly altered?: boolean;
};

export type Authority = {
  /** The certificate of its root, as PEM. */
  readonly root: string;
  answer(query: Uint8Array, reply?: Reply): Promise<Uint8Array>;
};

const timeStamping = '1.3.6.1.5.5.7.3.8';
/** When it stamps. */
export const stampedAt = '2026-03-01T12:00:00.000Z';
const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
const ber = (of: { toSchema(): { toBER(): ArrayBuffer } }): ArrayBuffer => of.toSchema().toBER();
const digest = (bytes: ArrayBuffer): ArrayBuffer => new Uint8Array(createHash('sha256').update(new Uint8Array(bytes)).digest()).buffer;
const named = (name: string): AttributeTypeAndValue =>
  new AttributeTypeAndValue({ type: '2.5.4.3', value: new Utf8String({ value: name }) });

export async function makeAuthority({ purposes = [timeStamping], critical = true, validTo = '2036-01-01' }: Kind = {}): Promise<Authority> {
  const [rootKeys, keys] = [await pair(), await pair()];
  const root = certificate('Root of a test', 'Root of a test', 1, '2036-01-01');
  root.extensions = [extension('2.5.29.19', true, new BasicConstraints({ cA: true }).toSchema().toBER())];
  await finish(root, rootKeys, rootKeys);
  const own = certificate('Authority of a test', 'Root of a test', 2, validTo);
  if (purposes.length)
    own.extensions = [extension('2.5.29.37', critical, new ExtKeyUsage({ keyPurposes: [...purposes] }).toSchema().toBER())];
  await finish(own, keys, rootKeys);
  return {
    root: pem(root),
    answer: (query, reply = {}) => answer(TimeStampReq.fromBER(new Uint8Array(query).buffer), reply, own, root, keys.privateKey),
  };
}

const pair = (): Promise<webcrypto.CryptoKeyPair> =>
  crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']) as Promise<webcrypto.CryptoKeyPair>;

function certificate(subject: string, issuer: string, serial: number, validTo: string): Certificate {
  const made = new Certificate({ version: 2, serialNumber: new Integer({ value: serial }) });
  made.subject.typesAndValues.push(named(subject));
  made.issuer.typesAndValues.push(named(issuer));
  made.notBefore.value = new Date('2020-01-01');
  made.notAfter.value = new Date(validTo);
  return made;
}

const extension = (extnID: string, critical: boolean, extnValue: ArrayBuffer): Extension => new Extension({ extnID, critical, extnValue });

async function finish(made: Certificate, own: webcrypto.CryptoKeyPair, issuer: webcrypto.CryptoKeyPair): Promise<void> {
  await made.subjectPublicKeyInfo.importKey(own.publicKey);
  await made.sign(issuer.privateKey, 'SHA-256');
}

const pem = (of: Certificate): string =>
  `-----BEGIN CERTIFICATE-----\n${Buffer.from(ber(of)).toString('base64').replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`;

async function answer(
  query: TimeStampReq,
  reply: Reply,
  own: Certificate,
  root: Certificate,
  key: webcrypto.CryptoKey,
): Promise<Uint8Array> {
  const status = new PKIStatusInfo({ status: reply.status ?? 0 });
  if (reply.status || reply.withoutToken) return new Uint8Array(ber(new TimeStampResp({ status })));
  const signed = await token(query, reply, own, root, key);
  const timeStampToken = new ContentInfo({ contentType: '1.2.840.113549.1.7.2', content: signed.toSchema(true) });
  const bytes = new Uint8Array(ber(new TimeStampResp({ status, timeStampToken })));
  if (!reply.altered) return bytes;
  // A year later than was signed.
  const at = Buffer.from(bytes).indexOf('20260301');
  bytes[at + 3] = '7'.charCodeAt(0);
  return bytes;
}

async function token(
  query: TimeStampReq,
  reply: Reply,
  own: Certificate,
  root: Certificate,
  key: webcrypto.CryptoKey,
): Promise<SignedData> {
  const info = ber(infoFor(query, reply));
  const attributes = [
    new Attribute({ type: '1.2.840.113549.1.9.3', values: [new ObjectIdentifier({ value: '1.2.840.113549.1.9.16.1.4' })] }),
    new Attribute({ type: '1.2.840.113549.1.9.4', values: [new OctetString({ valueHex: digest(info) })] }),
  ];
  const certificate = new Sequence({ value: [new OctetString({ valueHex: digest(ber(own)) })] });
  const naming = new Sequence({ value: [new Sequence({ value: [certificate] })] });
  if (!reply.withoutName) attributes.push(new Attribute({ type: '1.2.840.113549.1.9.16.2.47', values: [naming] }));
  const encoded = new SetOf({ value: attributes.map((attribute) => attribute.toSchema()) }).toBER();
  const signed = new SignedData({
    version: 3,
    encapContentInfo: new EncapsulatedContentInfo({
      eContentType: '1.2.840.113549.1.9.16.1.4',
      eContent: new OctetString({ valueHex: info }),
    }),
    signerInfos: [
      new SignerInfo({
        version: 1,
        sid: new IssuerAndSerialNumber({ issuer: own.issuer, serialNumber: own.serialNumber }),
        signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes, encodedValue: encoded }),
      }),
    ],
    certificates: [own, root],
  });
  await signed.sign(key, 0, 'SHA-256');
  return signed;
}

function infoFor({ messageImprint, nonce }: TimeStampReq, reply: Reply): TSTInfo {
  const hashed = reply.hash ? new Uint8Array(Buffer.from(reply.hash, 'hex')).buffer : messageImprint.hashedMessage.getValue();
  return new TSTInfo({
    version: 1,
    policy: '1.2.3.4',
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: '2.16.840.1.101.3.4.2.1', algorithmParams: new Null() }),
      hashedMessage: new OctetString({ valueHex: hashed }),
    }),
    serialNumber: new Integer({ value: 7 }),
    genTime: new Date(stampedAt),
    ...(reply.nonce ? { nonce: new Integer({ valueHex: new Uint8Array(reply.nonce).buffer }) } : nonce ? { nonce } : {}),
  });
}
