// One document of a feed: the newest entries, or a part of the back catalogue.
import type { Reading } from '../../../db/client.ts'
import { type FeedAddress, feedAddress } from '../../feeds/address.ts'
import { hubOf } from '../../feeds/hub/hub.ts'
import type { FeedView } from '../../feeds/view.ts'
import { absolute, urls } from '../../urls.ts'
import { loadSettings } from '../settings.ts'
import { findSubject } from './subject.ts'

export const ENTRIES = 50

/** Null when there is no such feed, or no such part of it. `origin` makes every address absolute. */
export async function loadFeed(
  reading: Reading,
  asked: FeedAddress,
  origin: string,
): Promise<FeedView | null> {
  const settings = await loadSettings(reading)
  const subject = await findSubject(reading, asked.of)
  const offset = subject && offsetOf(asked.archive, subject.total)
  if (!subject || offset === null) return null
  const { name, total } = subject
  const all = await subject.entries({ limit: ENTRIES, offset }, origin)
  const entries = asked.isUnsponsored ? all.filter((entry) => !entry.isSponsored) : all
  const at = (choice: Partial<FeedAddress>) =>
    absolute(origin, feedAddress(asked.page, { ...asked, ...choice }))
  return {
    title: name === null ? settings.name : `${settings.name}: ${name}`,
    description: subject.description || settings.description || settings.tagline || settings.name,
    link: absolute(origin, asked.page),
    id: subject.id === null ? at({ archive: null }) : idOf(subject.id, asked),
    self: at({}),
    language: settings.language,
    copyright: settings.publisher,
    changedAt: entries.length > 0 ? Math.max(...entries.map((entry) => entry.changedAt)) : null,
    isSummary: asked.isSummary,
    hub: hubOf(settings.hub, asked),
    archive: archiveOf(asked.archive, total, at),
    entries,
  }
}

/** A category, tag, author or issue keeps its feeds' ids at another address too; each choice is a feed of its own (RFC 4287, 4.2.6). */
function idOf(id: string, asked: FeedAddress): string {
  const [, query = ''] = feedAddress(urls.home(), { ...asked, archive: null }).split('?')
  return `urn:uuid:${id}${query && `#${query}`}`
}

/** Counted from the newest. A part is full: what it holds moves only when an old article comes or goes. */
function offsetOf(archive: number | null, total: number): number | null {
  if (archive === null) return 0
  return archive * ENTRIES <= total ? total - archive * ENTRIES : null
}

function archiveOf(
  archive: number | null,
  total: number,
  at: (choice: Partial<FeedAddress>) => string,
): FeedView['archive'] {
  const last = Math.floor(total / ENTRIES)
  // The newest entries stand in the newest document already; the part that holds just these would say nothing more.
  const newest = total > ENTRIES ? last : 0
  const previous = archive === null ? newest : archive - 1
  const next = archive === null ? null : archive + 1
  return {
    current: archive === null ? null : at({ archive: null }),
    previous: previous > 0 ? at({ archive: previous }) : null,
    next: next !== null && next <= last ? at({ archive: next }) : null,
  }
}
