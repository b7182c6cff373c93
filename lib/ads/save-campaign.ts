// Adds or changes a campaign: one advertisement, the places it may fill, and its days.
import { type CampaignInsert, putCampaign } from '../../db/store/site.ts'
import type { Desk } from '../desk.ts'
import { change } from '../verb.ts'

/** Recorded: campaign.save. */
export function saveCampaign(desk: Desk, campaign: CampaignInsert): Promise<{ id: string }> {
  return change(desk, {
    may: 'site.edit',
    act: 'campaign.save',
    subject: 'campaign',
    subjectId: campaign.id,
    tags: ['ads'],
    write: (tx) => putCampaign(tx, campaign),
  })
}
