// A campaign's numbers by day, place and picture, as a table for other programs.
import type { Desk } from '../desk.ts'
import { NotFound } from '../errors.ts'
import { csvOf } from '../transfer/csv.ts'
import { loadCampaign } from './load.ts'

/** The oldest day first. Not there for whoever may not keep campaigns. */
export async function campaignFile(
  desk: Desk,
  _query: object,
  { id = '' },
): Promise<{ name: string; text: string }> {
  const campaign = await loadCampaign(desk, id)
  if (!campaign) throw new NotFound('There is no such campaign.')
  const creatives = campaign.versions.flatMap(({ fields }) => fields.creatives)
  const words = new Map(creatives.map(({ key, alt }) => [key, alt]))
  const rows = campaign.counts.toReversed().map(({ day, placement, creative, impressions, clicks }) => {
    return [day, placement, creative, words.get(creative) ?? '', impressions, clicks]
  })
  const columns = ['Day', 'Place', 'Picture', 'What it says', 'Shown', 'Followed']
  return {
    name: `campaign-${campaign.fields.name.replaceAll(/[^\w-]+/g, '-')}.csv`,
    text: csvOf(columns, rows),
  }
}
