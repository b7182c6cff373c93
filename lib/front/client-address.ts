// Whose address counts: the connection's, or, behind a proxy that may be believed, the one it says it speaks for.
import type { IncomingMessage } from 'node:http'
import { BlockList, isIP } from 'node:net'

/** Parts of a list such as "127.0.0.1, 10.0.0.0/8"; null when one of them is no address. */
export function proxyList(text: string): string[] | null {
  const parts = text.split(/[\s,]+/).filter(Boolean)
  return parts.every(isNetwork) ? parts : null
}

/** Walks X-Forwarded-For from its end, past every proxy that is believed: what stands before may be anybody's word. */
export function makeClientOf(proxies: string[]): (request: IncomingMessage) => string {
  const believed = new BlockList()
  for (const proxy of proxies) {
    const [address = '', bits] = proxy.split('/')
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    if (bits) believed.addSubnet(address, Number(bits), family)
    else believed.addAddress(address, family)
  }
  const isBelieved = (address: string) =>
    isIP(address) !== 0 && believed.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')
  return ({ socket, headers }) => {
    let client = plain(socket.remoteAddress ?? '')
    const said = String(headers['x-forwarded-for'] ?? '').split(',')
    while (said.length > 0 && isBelieved(client)) {
      const next = plain(said.pop()?.trim() ?? '')
      if (isIP(next) === 0) break
      client = next
    }
    return client
  }
}

function isNetwork(text: string): boolean {
  const [address = '', bits, more] = text.split('/')
  const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1
  return (
    more === undefined && (bits === undefined ? most > 0 : /^\d{1,3}$/.test(bits) && Number(bits) <= most)
  )
}

/** "::ffff:192.0.2.1" is 192.0.2.1; some proxies add the port. */
function plain(address: string): string {
  const bare = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/^\[([^\]]+)\](:\d+)?$/, '$1')
  return /^\d+\.\d+\.\d+\.\d+:\d+$/.test(bare) ? bare.slice(0, bare.indexOf(':')) : bare
}
