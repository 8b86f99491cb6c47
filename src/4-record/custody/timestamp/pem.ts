import { Certificate } from 'pkijs';
import { RecordFault } from '../../record-fault.ts';
import { bufferOf } from './timestamp-query.ts';

const block = /-----BEGIN CERTIFICATE-----([^-]+)-----END CERTIFICATE-----/g;

/** Every certificate of a text. Throws `RecordFault` (bad-value) where there is none or one cannot be read. */
export function certificatesIn(pem: string): Certificate[] {
  const blocks = [...pem.matchAll(block)].map(([, base64 = '']) => Buffer.from(base64, 'base64'));
  if (blocks.length === 0) throw new RecordFault('bad-value', 'there is no certificate in what is to be trusted; give PEM');
  return blocks.map((bytes, i) => {
    try {
      return Certificate.fromBER(bufferOf(bytes));
    } catch (error) {
      throw new RecordFault('bad-value', `certificate ${i + 1} of what is to be trusted cannot be read; give PEM`, error);
    }
  });
}
