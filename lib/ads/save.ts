// Adds or changes a campaign: its pictures, the places it may fill, its days, its share, and how often it may be shown.
import type { Reading, Tx } from '../../db/client.ts'
import { FOREVER } from '../../db/schema/kit.ts'
import { appendLog } from '../../db/store/log.ts'
import {
  type CampaignInsert,
  deleteFills,
  findLastCampaign,
  insertCampaign,
} from '../../db/store/publication/ads.ts'
import { recordActivity } from '../activity.ts'
import { act, type Desk } from '../desk.ts'
import { Conflict, Invalid, NotFound } from '../errors.ts'
import { authorize } from '../policy.ts'
import { loadSettings } from '../reader/settings.ts'
import { today } from '../running/days.ts'
import { isSame } from '../same.ts'
import { campaignFaults, refuseSmallCap } from './faults.ts'
import { noteFills } from './fills.ts'
import type { CampaignFields } from './input.ts'
import { SIZE_NAMES } from './placements.ts'

export type CampaignNow = { base: string; fields: CampaignFields }

/** Recorded: campaign.save. Refused with every fault of its pictures and sections. */
export function addCampaign(
  desk: Desk,
  { fields }: { fields: CampaignFields },
): Promise<{ id: string; base: string }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'site.edit')
    const id = desk.newId()
    return { id, base: await putVersion(tx, desk, id, fields) }
  })
}

/**
 * Earlier versions stay. Refused, with what stands now: `base` is not what stands any more; a cap below what has been shown
 * already. Nothing is written when nothing changed. Recorded: campaign.save.
 */
export function saveCampaign(
  desk: Desk,
  { base, fields }: { base: string; fields: CampaignFields },
  { id = '' },
): Promise<{ id: string; base: string }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'site.edit')
    const standing = await findLastCampaign(tx, id)
    if (!standing) throw new NotFound('There is no such campaign.')
    const before = fieldsOf(standing)
    const current: CampaignNow = { base: standing.id, fields: before }
    if (standing.id !== base) throw new Conflict(MEANWHILE, current)
    if (isSame(before, fields)) return { id, base }
    await refuseSmallCap(tx, id, fields)
    return { id, base: await putVersion(tx, desk, id, fields) }
  })
}

const MEANWHILE = 'Somebody else has changed this campaign meanwhile. Nothing of theirs or yours is lost.'

/** The campaign as its form has it, in the order of the form's fields. */
export function fieldsOf(row: NonNullable<Awaited<ReturnType<typeof findLastCampaign>>>): CampaignFields {
  const { name, advertiser, kind, label, placements, sections, firstDay, lastDay } = row
  const { weight, mostTotal, mostDaily, isPaused } = row
  return {
    ...{ name, advertiser, kind, label, placements, sections, firstDay, lastDay },
    ...{ weight, mostTotal, mostDaily, isPaused },
    creatives: row.creatives.map(({ key, pictures, alt, href }) => ({
      key,
      pictures: SIZE_NAMES.flatMap((size) => {
        const one = pictures.find((picture) => picture.size === size)
        return one ? [{ size, pictureId: one.pictureId }] : []
      }),
      ...{ alt, href },
    })),
  }
}

async function putVersion(tx: Tx, desk: Desk, campaignId: string, fields: CampaignFields): Promise<string> {
  const faults = await campaignFaults(tx, fields)
  if (faults.length > 0) throw new Invalid(faults)
  const id = desk.newId()
  const creatives = await keyed(tx, desk, campaignId, fields)
  const row: CampaignInsert = { ...fields, id, campaignId, creatives, visibleFrom: desk.now }
  await insertCampaign(tx, { ...row, visibleUntil: FOREVER })
  // What was enough may not be any more, or be now.
  await deleteFills(tx, campaignId)
  await noteFills(tx, await dayAt(tx, desk.now), campaignId, fields)
  const pictureIds = fields.creatives.flatMap(({ pictures }) => pictures.map(({ pictureId }) => pictureId))
  await appendLog(tx, desk.now, ['ads', ...pictureIds.map((pictureId) => `medium:${pictureId}`)])
  await recordActivity(tx, desk, {
    ...{ act: 'campaign.save', subject: 'campaign', subjectId: campaignId },
    detail: { name: fields.name, version: id },
  })
  return id
}

async function dayAt(tx: Tx, now: number): Promise<string> {
  const reading: Reading = { db: tx, now, note() {} }
  return today(now, (await loadSettings(reading)).timeZone)
}

/** Keys of this campaign stay; any other is none of its own. */
async function keyed(tx: Tx, desk: Desk, campaignId: string, { creatives }: CampaignFields) {
  const known = new Set((await findLastCampaign(tx, campaignId))?.creatives.map(({ key }) => key))
  const used = new Set<string>()
  return creatives.map(({ key, ...rest }) => {
    const own = key !== null && known.has(key) && !used.has(key) ? key : keyOf(desk.newId())
    used.add(own)
    return { ...rest, key: own }
  })
}

/** The part of an id that is by chance: nobody finds another's. */
export const keyOf = (id: string) => id.slice(-12)
