import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { network, specialRangeOf } from './address-ranges.ts';

const special: Readonly<Record<string, readonly string[]>> = {
  unspecified: ['0.0.0.0', '0.1.2.3', '::'],
  loopback: ['127.0.0.1', '127.255.255.254', '::1', '0:0:0:0:0:0:0:1'],
  private: ['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', 'fc00::1', 'fd00:ec2::254'],
  'link-local': ['169.254.169.254', 'fe80::1', 'fe80::1%eth0', 'febf::1'],
  'carrier-grade NAT': ['100.64.0.1', '100.100.100.200', '100.127.255.255'],
  'cloud metadata': ['168.63.129.16'],
  multicast: ['224.0.0.1', '239.255.255.255', 'ff02::1'],
  reserved: ['240.0.0.1', '255.255.255.255'],
  documentation: ['192.0.2.1', '198.51.100.1', '203.0.113.1', '2001:db8::1', '3fff::1'],
  benchmarking: ['198.18.0.1', '198.19.255.255'],
  'IETF protocols': ['192.0.0.192', '2001::1', '2001:2::1', '2001:1ff:ffff::1'],
  '6to4': ['2002:7f00:1::', '2002:5db8:d822::1'],
  '6to4 relay': ['192.88.99.1'],
  'IPv4-mapped': ['::ffff:127.0.0.1', '::ffff:7f00:1', '::ffff:93.184.216.34'],
  'IPv4-compatible': ['::127.0.0.1', '::5db8:d822'],
  'local NAT64': ['64:ff9b:1::5db8:d822'],
  'loopback behind NAT64': ['64:ff9b::127.0.0.1', '64:ff9b::7f00:1'],
  'link-local behind NAT64': ['64:ff9b::a9fe:a9fe'],
  'site-local': ['fec0::1'],
  unassigned: ['100::1', '4000::1', '5f00::1', '64:ff9b:2::1'],
};

for (const [name, addresses] of Object.entries(special))
  test(`not public: ${name}`, () => {
    for (const address of addresses) assert.equal(specialRangeOf(address), name, address);
  });

test('public addresses', () => {
  for (const address of [
    '93.184.216.34',
    '1.1.1.1',
    '172.15.255.255',
    '172.32.0.1',
    '100.63.255.255',
    '100.128.0.1',
    '223.255.255.255',
    '2606:4700::1111',
    '2001:200::1',
    '64:ff9b::93.184.216.34',
  ])
    assert.equal(specialRangeOf(address), null, address);
});

test('an IPv4 address has the same range behind NAT64, and none is public as IPv4-mapped, IPv4-compatible or 6to4', () => {
  fc.assert(
    fc.property(fc.ipV4(), (address) => {
      const alone = specialRangeOf(address);
      const translated = specialRangeOf(`64:ff9b::${address}`);
      assert.equal(translated, alone === null ? null : `${alone} behind NAT64`);
      for (const prefix of ['::ffff:', '::']) assert.notEqual(specialRangeOf(prefix + address), null);
    }),
  );
});

test('a network of one family holds no address of the other', () => {
  assert.equal(network('0.0.0.0', 0)('::ffff:10.0.0.1'), false);
  assert.equal(network('::', 0)('10.0.0.1'), false);
  assert.equal(network('10.1.0.0', 16)('10.1.255.255'), true);
  assert.equal(network('10.1.0.0', 16)('10.2.0.0'), false);
});
