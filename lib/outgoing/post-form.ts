// Sends a form to an address that somebody set: to the open internet only, without following where it is sent on.
import { lookup } from 'node:dns/promises'
import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isPublicAddress } from './public-address.ts'

export type Outgoing = {
  /** Which IP addresses may be reached; tests let it be this machine. */
  mayReach?: (ip: string) => boolean
  milliseconds?: number
  /** Gives up at once: the program is to stop. */
  signal?: AbortSignal
}

/**
 * The status of the answer. The name is looked up once, checked, and that very IP address is connected to: a name that
 * answers otherwise the second time gets nowhere. Throws a sentence for whoever set the address.
 */
export async function postForm(
  address: string,
  fields: Record<string, string>,
  { mayReach = isPublicAddress, milliseconds = 10_000, signal }: Outgoing = {},
): Promise<number> {
  const url = new URL(address)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const known = isIP(host) ? [{ address: host, family: isIP(host) }] : await lookedUp(host)
  const [target] = known
  if (!target || !known.every((one) => mayReach(one.address)))
    throw new Error(`${url.host} is not an address of the open internet.`)
  signal?.throwIfAborted()
  const body = new URLSearchParams(fields).toString()
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest
  return new Promise((resolve, reject) => {
    const request = send(
      url,
      {
        method: 'POST',
        agent: false,
        lookup: always(target),
        signal: AbortSignal.any([AbortSignal.timeout(milliseconds), ...(signal ? [signal] : [])]),
        headers: {
          'Content-Type': 'application/x-www-form-urlencoded',
          'Content-Length': Buffer.byteLength(body),
          'User-Agent': 'Masthead',
        },
      },
      (response) => {
        resolve(response.statusCode ?? 0)
        // Whatever it says beyond that is not read.
        response.destroy()
      },
    )
    request.on('error', (error) => reject(new Error(`${url.host} did not answer: ${error.message}`)))
    request.end(body)
  })
}

async function lookedUp(host: string) {
  try {
    return await lookup(host, { all: true })
  } catch {
    throw new Error(`There is no ${host}: check how it is written.`)
  }
}

/** Node asks for one address or for all of them, and takes either from here. */
function always({ address, family }: { address: string; family: number }): LookupFunction {
  return (_host, options, done) =>
    options.all ? done(null, [{ address, family }]) : done(null, address, family)
}
