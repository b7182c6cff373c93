// Everything the page of a shared draft shows to whoever holds the link.
import { findVersionNumber } from '../../db/desk/articles/previews.ts'
import { loadSettings } from '../reader/settings.ts'
import type { PageAddresses } from '../urls.ts'
import { type Door, openPreview } from './open.ts'
import { type Look, PLAIN_LOOK } from './query.ts'
import { type DraftView, showDraft } from './show.ts'

/** What an author may answer, and what they have answered already. */
export type GuestAnswerView = {
  revisionId: string
  approved: { name: string; at: number; version: number; isThisVersion: boolean } | null
}

export type FoundGuest = {
  kind: 'found'
  title: string
  publication: string
  timeZone: string
  version: number
  savedAt: number
  expiresAt: number
  isLive: boolean
  shown: DraftView
  /** Null for a link that is only for looking. */
  answer: GuestAnswerView | null
}

export type Guest =
  | FoundGuest
  | { kind: 'gone'; why: string }
  | { kind: 'missing' }
  | { kind: 'wait'; seconds: number }

const GONE = {
  revoked: 'The newsroom has taken it back. Ask whoever sent it to you for a new one.',
  expired: 'Its time has run out. Ask whoever sent it to you for a new one.',
  removed: 'The draft it led to has been put away.',
}

type Asked = {
  key: string
  look(usual: Look): Look
  addresses(usual: Look): PageAddresses
  origin: string
}

/** Whoever is to approve sees the whole article first; for a look it begins like a reader's page. */
export async function loadGuest(door: Door, { key, look, addresses, origin }: Asked): Promise<Guest> {
  const opened = await openPreview(door, key)
  if (opened.kind === 'gone') return { kind: 'gone', why: GONE[opened.why] }
  if (opened.kind !== 'found') return opened
  const { found, draft } = opened
  const { link } = found
  const usual: Look = { ...PLAIN_LOOK, page: link.kind === 'approval' ? 'single' : 1 }
  const asked = { ...look(usual), as: 'page' as const }
  // As the site is today: around a scheduled draft would else stand what else is planned for its day.
  const around = door.now
  const shown = await showDraft(door.db, draft, {
    ...{ look: asked, addresses: addresses(usual), origin, around },
  })
  if (!shown) return { kind: 'missing' }
  const { name, timeZone } = await loadSettings({ db: door.db, now: door.now, note() {} })
  return {
    kind: 'found',
    title: draft.content.title,
    publication: name,
    timeZone,
    version: draft.version.number,
    savedAt: draft.version.at,
    expiresAt: link.expiresAt,
    isLive: draft.isLive,
    shown,
    answer: link.kind === 'approval' ? await answerOf(door, link, draft.version.id) : null,
  }
}

type Link = { approvedAt: number | null; approvedRevisionId: string | null; approvedName: string | null }

async function answerOf({ db }: Door, link: Link, revisionId: string): Promise<GuestAnswerView> {
  const { approvedAt: at, approvedRevisionId, approvedName } = link
  if (at === null || approvedRevisionId === null) return { revisionId, approved: null }
  const version = (await findVersionNumber(db, approvedRevisionId)) ?? 0
  const isThisVersion = approvedRevisionId === revisionId
  return { revisionId, approved: { name: approvedName ?? '', at, version, isThisVersion } }
}
