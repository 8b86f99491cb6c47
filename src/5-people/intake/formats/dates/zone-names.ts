/**
 * Zones by the letters that mail and feeds write: RFC 822 §5.1, with those of Europe and the Levant that feeds use besides.
 * Letters that stand for several zones (AST, BST, IST) are left out: their dates have no zone.
 */
export const zoneNames: Readonly<Record<string, string>> = {
  z: 'Z',
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  wet: 'Z',
  cet: '+01:00',
  cest: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  trt: '+03:00',
};
