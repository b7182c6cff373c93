// The head of an export: which site it is of. Its fields come one by one before the first author, term or item.
import { Invalid } from '../../../errors.ts'
import type { Element } from '../xml/element.ts'
import { RSS } from '../xml/stranger.ts'
import type { Channel } from './record.ts'

export type Head = { rootTag: string; fields: Map<string, string> }

export function noteHead(head: Head, { name, text }: Element): void {
  if (!head.fields.has(name)) head.fields.set(name, text.replaceAll(/\s+/g, ' ').trim())
}

/** Throws Invalid for a feed that is no export: neither its root nor its head names an export version. */
export function channelRecord({ rootTag, fields }: Head): Channel {
  const version = fields.get('wp:wxr_version') ?? /wordpress\.org\/export\/([\d.]+)\/?["']/.exec(rootTag)?.[1]
  if (version === undefined) throw new Invalid(RSS)
  const siteUrl =
    ['wp:base_blog_url', 'link', 'wp:base_site_url'].map((name) => fields.get(name)).find(Boolean) ?? ''
  return {
    kind: 'channel',
    title: fields.get('title') ?? '',
    description: fields.get('description') ?? '',
    language: fields.get('language') ?? '',
    siteUrl: siteUrl.replace(/\/+$/, ''),
    version,
  }
}
