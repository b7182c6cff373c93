// Adds, changes and removes sponsors. An article or a hub keeps the words it prints: a sponsor lends them its link and logo.
import { z } from 'zod'
import type { Tx } from '../../db/client.ts'
import { findLatestActivity } from '../../db/store/activity.ts'
import { appendLog } from '../../db/store/log.ts'
import { findMediumRow } from '../../db/store/media/media.ts'
import {
  deleteSponsor,
  findSameLabel,
  findSponsorRow,
  putSponsor,
  type SponsorRow,
} from '../../db/store/publication/sponsors.ts'
import { recordActivity } from '../activity.ts'
import { act, type Desk } from '../desk.ts'
import { Conflict, Invalid, NotFound } from '../errors.ts'
import { authorize } from '../policy.ts'
import { linkAddress } from '../running/link.ts'
import { assertBase } from '../terms/base.ts'
import { stateIn } from './history.ts'

/** A form sends "" for nothing. */
const optional = <T extends z.ZodType>(of: T) =>
  z.preprocess((value) => (value === '' || value === undefined ? null : value), of.nullable())

const fields = {
  name: z.string().trim().min(1, 'Give the sponsor a name.').max(120),
  label: z
    .string()
    .trim()
    .min(1, 'Give the words that are printed, such as “Supported by Larkspur”.')
    .max(300),
  href: optional(linkAddress),
  logoId: optional(z.string().max(100)),
}

export const newSponsorInput = z.strictObject(fields)
/** `base` stands for the sponsor as the form showed it. */
export const sponsorInput = z.strictObject({ base: z.string(), ...fields })

type Fields = z.output<typeof newSponsorInput>

/** Refused: words that another sponsor has. Recorded: sponsor.add. */
export function addSponsor(desk: Desk, given: Fields): Promise<{ id: string }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'site.edit')
    return put(tx, desk, { act: 'sponsor.add', row: { id: desk.newId(), ...given } })
  })
}

/** Refused as `addSponsor` is, and where somebody else was quicker. Recorded with what it was: sponsor.edit. */
export function saveSponsor(
  desk: Desk,
  { base, ...given }: z.output<typeof sponsorInput>,
  { id = '' },
): Promise<{ id: string }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'site.edit')
    const before = await findSponsorRow(tx, id)
    if (!before) throw new NotFound('There is no such sponsor any more.')
    assertBase(before, base)
    return put(tx, desk, { act: 'sponsor.edit', row: { id, ...given }, before })
  })
}

/** What was printed stays, without link and logo. Recorded with what it was: sponsor.remove. */
export function removeSponsor(desk: Desk, { id = '' }): Promise<{ id: string }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'site.edit')
    const before = await findSponsorRow(tx, id)
    if (!before) throw new NotFound('There is no such sponsor any more.')
    await deleteSponsor(tx, id)
    await appendLog(tx, desk.now, ['sponsors'])
    await recordActivity(tx, desk, {
      ...{ act: 'sponsor.remove', subject: 'sponsor', subjectId: id },
      detail: { before },
    })
    return { id }
  })
}

/**
 * As it was when it was removed, but for a logo that is gone. Refused: it is there, or another one has its words. Recorded:
 * sponsor.restore.
 */
export function restoreSponsor(desk: Desk, { id = '' }): Promise<{ id: string }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'site.edit')
    if (await findSponsorRow(tx, id)) throw new Conflict('This sponsor is there already. Reload the page.')
    const acts = ['sponsor.remove']
    const removed = await findLatestActivity(tx, { acts, subject: 'sponsor', subjectId: id })
    const was = removed && stateIn(removed.detail)
    if (!was) throw new NotFound('There is no such sponsor to bring back.')
    const hasLogo = was.logoId !== null && (await findMediumRow(tx, was.logoId)) !== null
    const row = { id, ...was, logoId: hasLogo ? was.logoId : null }
    return put(tx, desk, { act: 'sponsor.restore', row })
  })
}

type Put = { act: string; row: SponsorRow; before?: SponsorRow }

async function put(tx: Tx, desk: Desk, { act: done, row, before }: Put): Promise<{ id: string }> {
  const same = await findSameLabel(tx, row)
  if (same)
    throw new Invalid([
      {
        field: 'label',
        message: `“${row.label}” are the words of “${same.name}” already. Change them there.`,
      },
    ])
  if (row.logoId && !(await findMediumRow(tx, row.logoId)))
    throw new Invalid([{ field: 'logoId', message: 'The logo is not in the library any more.' }])
  await putSponsor(tx, row)
  await appendLog(tx, desk.now, ['sponsors'])
  const detail = { name: row.name, ...(before && { before }) }
  await recordActivity(tx, desk, { act: done, subject: 'sponsor', subjectId: row.id, detail })
  return { id: row.id }
}
