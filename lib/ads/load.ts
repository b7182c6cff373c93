// The screens of advertising: all campaigns with what they do, and one with its form, its numbers and its versions.
import type { Reading } from '../../db/client.ts'
import {
  listAdCounts,
  listAdPictures,
  listCampaignActs,
  listCampaignVersions,
  listFilledCampaigns,
  listStandingCampaigns,
  sumAdCounts,
} from '../../db/desk/publication/ads.ts'
import { listCategories } from '../../db/desk/subjects/choices.ts'
import type { Desk } from '../desk.ts'
import { type MediumView, mediumView } from '../media/view.ts'
import { trail } from '../menus/targets.ts'
import { can } from '../policy.ts'
import { loadSettings } from '../reader/settings.ts'
import { type Days, today } from '../running/days.ts'
import { compareCampaigns } from './compare.ts'
import { type Gap, gapsOf } from './fit.ts'
import type { CampaignFields } from './input.ts'
import { followWords } from './move-sections.ts'
import { PLACEMENTS, sizeOf } from './placements.ts'
import { fieldsOf } from './save.ts'
import { type Standing, standingOf } from './standing.ts'

export type CampaignLine = {
  id: string
  name: string
  advertiser: string
  kind: 'paid' | 'house'
  placements: string[]
  days: Days
  standing: Standing
  thumb: string | null
  /** On which screens it stands made smaller, or not at all, for want of a picture. */
  gaps: Gap[]
  impressions: number
  clicks: number
}
export type AdsDesk = { campaigns: CampaignLine[]; today: string }

/** Null for whoever may not keep them, as in all of these. */
export async function loadAdsDesk(desk: Desk): Promise<AdsDesk | null> {
  if (!can(desk.actor, 'site.edit')) return null
  const day = today(desk.now, await timeZoneOf(desk))
  const rows = await listStandingCampaigns(desk)
  const fills = Map.groupBy(await listFilledCampaigns(desk, day), ({ campaignId }) => campaignId)
  const counts = await sumAdCounts(desk)
  const lineOf = ({ campaign, picture }: Row, own: Row[]): CampaignLine => {
    const { campaignId: id, name, advertiser, kind, placements, firstDay, lastDay, isPaused } = campaign
    const days = { firstDay, lastDay }
    return {
      ...{ id, name, advertiser, kind, placements, days },
      standing: standingOf({ days, today: day, isPaused, fills: fills.get(id) ?? [] }),
      thumb: picture && mediumView(picture).thumb,
      gaps: gapsOf(
        PLACEMENTS.filter((placement) => placements.includes(placement.name)),
        own.flatMap(({ size }) => size ?? []),
      ),
      ...(counts.get(id) ?? { impressions: 0, clicks: 0 }),
    }
  }
  const campaigns = [...Map.groupBy(rows, ({ campaign }) => campaign.id).values()].flatMap((own) => {
    const [first] = own.toSorted((one, other) => breadthOf(other) - breadthOf(one))
    return first ? [lineOf(first, own)] : []
  })
  return { campaigns, today: day }
}

type Row = Awaited<ReturnType<typeof listStandingCampaigns>>[number]

/** The list shows the broadest picture: its rows are low. */
const breadthOf = ({ size }: Row) => (size ? sizeOf(size).width : 0)

export type CampaignVersion = {
  base: string
  at: number
  /** Null for what came with the program. */
  byName: string | null
  fields: CampaignFields
  changes: string[]
}
export type AdCountRow = {
  day: string
  placement: string
  creative: string
  impressions: number
  clicks: number
}
export type CampaignDesk = {
  /** Null for one that is not saved yet, as `base` and `standing` are. */
  id: string | null
  base: string | null
  fields: CampaignFields
  standing: Standing | null
  pictures: MediumView[]
  categories: { id: string; label: string }[]
  today: string
  timeZone: string
  versions: CampaignVersion[]
  counts: AdCountRow[]
}

export async function loadNewCampaign(desk: Desk): Promise<CampaignDesk | null> {
  if (!can(desk.actor, 'site.edit')) return null
  const around = await aroundForm(desk)
  const fields: CampaignFields = {
    ...{ name: '', advertiser: '', kind: 'paid', label: 'Advertisement', placements: [], sections: [] },
    ...{ firstDay: around.today, lastDay: null, weight: 1, mostTotal: null, mostDaily: null },
    ...{ isPaused: false, creatives: [] },
  }
  return {
    ...{ ...around, id: null, base: null, fields, standing: null },
    ...{ pictures: [], versions: [], counts: [] },
  }
}

export async function loadCampaign(desk: Desk, id: string): Promise<CampaignDesk | null> {
  if (!can(desk.actor, 'site.edit')) return null
  const rows = await listCampaignVersions(desk, id)
  const [latest] = rows
  if (!latest) return null
  const around = await aroundForm(desk)
  const fills = (await listFilledCampaigns(desk, around.today)).filter(({ campaignId }) => campaignId === id)
  const acts = await listCampaignActs(desk, id)
  const pictureIds = rows.flatMap(({ creatives }) =>
    creatives.flatMap(({ pictures }) => pictures.map(({ pictureId }) => pictureId)),
  )
  const fields = fieldsOf(latest)
  const { isPaused } = latest
  return {
    ...{ ...around, id, base: latest.id, fields },
    standing: standingOf({ days: fields, today: around.today, isPaused, fills }),
    pictures: (await listAdPictures(desk, [...new Set(pictureIds)])).map(mediumView),
    versions: rows.map((row, at) => {
      const before = rows[at + 1]
      const act = acts.get(row.id)
      return {
        ...{ base: row.id, at: row.visibleFrom, byName: act?.byName ?? null, fields: fieldsOf(row) },
        changes: [
          ...(act ? followWords(act) : []),
          ...compareCampaigns(before ? fieldsOf(before) : null, fieldsOf(row)),
        ],
      }
    }),
    counts: (await listAdCounts(desk, id)).map(({ campaignId: _, ...row }) => row),
  }
}

async function aroundForm(desk: Desk) {
  const timeZone = await timeZoneOf(desk)
  const tree = await listCategories(desk)
  const categories = tree.map(({ id, path }) => ({ id, label: trail(path, tree) }))
  return { categories, timeZone, today: today(desk.now, timeZone) }
}

async function timeZoneOf({ db, now }: Desk): Promise<string> {
  const reading: Reading = { db, now, note() {} }
  return (await loadSettings(reading)).timeZone
}
