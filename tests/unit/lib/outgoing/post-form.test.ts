// The program asks only machines of the open internet, whatever a name leads to.
import { expect, test } from 'vitest'
import { postForm } from '../../../../lib/outgoing/post-form.ts'
import { isPublicAddress } from '../../../../lib/outgoing/public-address.ts'

test.each([
  ...[
    '127.0.0.1',
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '255.255.255.255',
  ],
  ...[
    '::1',
    '::',
    'fe80::1',
    'fd00::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::a00:1',
    '2002:7f00:1::',
    '2001:db8::1',
  ],
  ...['ff02::1', 'localhost', ''],
])('%s is not reached', (ip) => {
  expect(isPublicAddress(ip)).toBe(false)
})

test.each(['8.8.8.8', '93.184.215.14', '2606:4700::1111', '2a00:1450:4001:81b::200e'])('%s is', (ip) => {
  expect(isPublicAddress(ip)).toBe(true)
})

test.each([
  'http://127.0.0.1:9/',
  'http://[::1]:9/',
  'http://localhost:9/',
  'http://2130706433/',
  'http://0x7f.1/',
])('%s is refused before anything is sent', async (address) => {
  await expect(postForm(address, {})).rejects.toThrow('is not an address of the open internet.')
})
