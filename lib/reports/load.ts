// The reports of the desk: what is read, which addresses lead nowhere, and what searches find nothing.

import { type Days, listReads } from '../../db/desk/reads.ts'
import { listMissing, listVainSearches, mapMissingSeen } from '../../db/desk/reports.ts'
import type { Desk } from '../desk.ts'
import { askedBy } from '../lost/asked.ts'
import { can } from '../policy.ts'
import { loadSettings } from '../reader/settings.ts'
import { lastDays, SPANS, type Span } from '../reads/spans.ts'
import { addressOfKey, decodedPath } from '../redirects/key.ts'
import { lookUp } from '../redirects/look-up.ts'
import { makeSuggest, type Suggested } from './suggest.ts'

export type MissingLine = {
  address: string
  hits: number
  fromOwn: number
  /** Days, as far back as is kept: "2026-01-08". */
  first: string
  last: string
  /** The host of another site that led there; "" where none was told. */
  referrer: string
  /** Where something above the address leads on by now, or the address itself where something stands by now; null: nowhere. */
  leads: string | null
  suggested: Suggested | null
}

export type Reports = {
  span: Span
  isIgnored: boolean
  mostRead: { articleId: string; title: string; reads: number }[]
  missing: MissingLine[]
  vain: { words: string; searches: number }[]
  mayFix: boolean
}

const SHOWN = { mostRead: 10, missing: 50, vain: 50 }

/** Null for whoever may not see them. Days are those of the publication's time zone. */
export async function loadReports(
  desk: Desk,
  { days: asked, show }: { days: string; show: string },
): Promise<Reports | null> {
  if (!can(desk.actor, 'report.read')) return null
  const span = SPANS.find((days) => String(days) === asked) ?? 7
  const days = await daysOf(desk, span)
  const isIgnored = show === 'ignored'
  return {
    ...{ span, isIgnored },
    mostRead: await listReads(desk, days, SHOWN.mostRead),
    missing: await loadMissingLines(desk, days, { limit: SHOWN.missing, isIgnored }),
    vain: await listVainSearches(desk, { days, limit: SHOWN.vain }),
    mayFix: can(desk.actor, 'site.edit'),
  }
}

export async function daysOf({ db, now }: Desk, span: number): Promise<Days> {
  const { timeZone } = await loadSettings({ db, now, note() {} })
  return lastDays(now, span, timeZone)
}

async function loadMissingLines(
  desk: Desk,
  days: Days,
  { limit, isIgnored }: { limit: number; isIgnored: boolean },
): Promise<MissingLine[]> {
  const rows = await listMissing(desk, { days, limit, isIgnored })
  const addresses = rows.map(({ address }) => address)
  const seen = await mapMissingSeen(desk, addresses)
  const looked = lookUp(desk, desk.now)
  const suggest = rows.length > 0 && !isIgnored ? await makeSuggest(desk, looked) : async () => null
  const when = { at: desk.now }
  const lineOf = async (row: (typeof rows)[number]): Promise<MissingLine> => {
    const asked = asAsked(row.address)
    const end = await looked.endOf(asked, when)
    const isStanding = end?.found === 'there' && end.to === asked
    const leads = isStanding ? decodedPath(asked) : await looked.leadOf(asked, when)
    const { first, last, referrer } = seen.get(row.address) ?? { first: '', last: '', referrer: '' }
    return { ...row, first, last, referrer, leads, suggested: leads ? null : await suggest(row.address) }
  }
  return Promise.all(rows.map(lineOf))
}

/** Kept in plain letters, without the slash that readers ask for. */
const asAsked = (key: string) => askedBy(addressOfKey(key))?.address ?? key
