// What is wrong with a campaign that the form alone cannot know: its pictures, its places, its sections, its cap.
import type { Tx } from '../../db/client.ts'
import { findMediumRow } from '../../db/store/media/media.ts'
import { countImpressions, findLastCampaign } from '../../db/store/publication/ads.ts'
import { findCategoryRow } from '../../db/store/subjects/taxonomy.ts'
import { Invalid, type Issue } from '../errors.ts'
import { fitOf, misfitWords, sizeWords } from './fit.ts'
import type { CampaignFields } from './input.ts'
import { type AdSize, fits, PLACEMENTS, SCREENS, sizeOf } from './placements.ts'

/** All of them, by field. */
export async function campaignFaults(tx: Tx, fields: CampaignFields): Promise<Issue[]> {
  return [...(await pictureFaults(tx, fields)), ...placeFaults(fields), ...(await sectionFaults(tx, fields))]
}

/** A cap below what has been shown would end it at once, unnoticed. */
export async function refuseSmallCap(tx: Tx, id: string, { mostTotal }: CampaignFields): Promise<void> {
  if (mostTotal === null) return
  const shown = await countImpressions(tx, id)
  const before = (await findLastCampaign(tx, id))?.mostTotal
  if (shown <= mostTotal || before === mostTotal) return
  const message = `It has been shown ${shown} times already, so a cap of ${mostTotal} comes too late. Pause the campaign, or give a cap above ${shown}.`
  throw new Invalid([{ field: 'mostTotal', message }])
}

async function pictureFaults(tx: Tx, { creatives }: CampaignFields): Promise<Issue[]> {
  const faults: Issue[] = []
  for (const [at, { pictures }] of creatives.entries())
    for (const [index, { size, pictureId }] of pictures.entries()) {
      const message = await pictureFault(tx, pictureId, sizeOf(size))
      if (message) faults.push({ field: `creatives.${at}.pictures.${index}.pictureId`, message })
    }
  return faults
}

async function pictureFault(
  tx: Tx,
  pictureId: string,
  { title, width, height }: AdSize,
): Promise<string | null> {
  const picture = await findMediumRow(tx, pictureId)
  if (!picture || picture.trashedAt !== null) return 'The picture is not in the library any more.'
  if (picture.state === 'missing') return 'The file of this picture is missing.'
  return fits(picture, { width, height }) ? null : misfitWords(picture, { title, width, height })
}

/** A place for which there is no picture at all would never be filled. */
function placeFaults({ creatives, placements }: CampaignFields): Issue[] {
  const has = creatives.flatMap(({ pictures }) => pictures.map(({ size }) => size))
  const chosen = PLACEMENTS.filter(({ name }) => placements.includes(name))
  const empty = chosen.find((placement) => SCREENS.every((screen) => !fitOf(placement, screen, has)))
  if (!empty || has.length === 0) return []
  const sizes = [...new Set(SCREENS.flatMap((screen) => empty.takes[screen]))]
  const message = `“${empty.title}” takes ${sizes.map(sizeWords).join(' or ')}: add a picture in such a size, or take the place out.`
  return [{ field: 'placements', message }]
}

async function sectionFaults(tx: Tx, { sections }: CampaignFields): Promise<Issue[]> {
  for (const id of sections)
    if (!(await findCategoryRow(tx, id)))
      return [{ field: 'sections', message: 'One of the sections is gone. Take it out, or choose another.' }]
  return []
}
