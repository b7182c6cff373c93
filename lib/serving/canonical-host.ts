// Whether somebody asks under another name than the publication's own, as "www." or an old domain.
import { isIP } from 'node:net'

/**
 * Only names with a dot that are no addresses: what a probe, a person on the machine or a proxy that hands on no Host asks
 * by is served as it is, or a proxy set up that way would be redirected for ever (decision 028).
 */
export function isOtherHost(host: string | undefined, own: string): boolean {
  if (host === undefined || host === own) return false
  const name = nameOf(host)
  return name !== nameOf(own) && name.includes('.') && isIP(name) === 0 && !name.endsWith('.localhost')
}

const nameOf = (host: string) => host.toLowerCase().replace(/:\d*$/, '')
