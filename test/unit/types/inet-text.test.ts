import { describe, expect, it } from 'vitest';
import { formatInet, parseInet } from '../../../src/types/inet-text.js';

function shown(text: string): string | undefined {
  const bytes = parseInet(text);
  return bytes === undefined ? undefined : formatInet(bytes);
}

describe('addresses', () => {
  it.each([
    ['127.0.0.1', '127.0.0.1'],
    ['::ffff:10.1.2.3', '10.1.2.3'],
    ['::', '::'],
    ['::1', '::1'],
    ['fe80:0:0:0:0:0:0:1', 'fe80::1'],
    ['2001:DB8:0:0:1:0:0:1', '2001:db8::1:0:0:1'],
    ['2001:db8:0:1:1:1:1:1', '2001:db8:0:1:1:1:1:1'],
    ['1:0:0:2:0:0:0:3', '1:0:0:2::3'],
    ['1:2:3:4:5:6:0:0', '1:2:3:4:5:6::'],
    ['::1.2.3.4', '::102:304'],
    ['64:ff9b::192.0.2.33', '64:ff9b::c000:221'],
    ['2001:0db8:1111:2222:3333:4444:5555:6666', '2001:db8:1111:2222:3333:4444:5555:6666'],
  ])('%s is shown as %s, by RFC 5952', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each(['', '1.2.3', '1.2.3.4.5', 'localhost', 'fe80::1%eth0', '1::2::3', '12345::'])(
    '%j is not an address',
    (text) => {
      expect(parseInet(text)).toBeUndefined();
    },
  );
});
