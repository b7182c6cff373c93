// What changed from one version of a campaign to the next, as sentences an editor reads.
import { spanWords } from '../running/days.ts'
import { isSame } from '../same.ts'
import type { CampaignFields } from './input.ts'
import { PLACEMENTS } from './placements.ts'

const WORDS: Partial<Record<keyof CampaignFields, string>> = {
  name: 'Name',
  advertiser: 'Advertiser',
  label: 'Label',
  weight: 'Weight',
}

export function compareCampaigns(before: CampaignFields | null, after: CampaignFields): string[] {
  if (!before) return ['It is new.']
  const lines = (Object.entries(WORDS) as [keyof CampaignFields, string][])
    .filter(([field]) => before[field] !== after[field])
    .map(([field, words]) => `${words}: ${after[field]} instead of ${before[field]}.`)
  const isAlike = (field: keyof CampaignFields) => isSame(before[field], after[field])
  return [
    ...lines,
    before.kind !== after.kind && `It counts as ${after.kind === 'paid' ? 'paid' : 'the magazine’s own'}.`,
    (!isAlike('firstDay') || !isAlike('lastDay')) && `It runs ${spanWords(after)}.`,
    !isAlike('placements') && `Places: ${after.placements.map(titleOf).join('; ')}.`,
    !isAlike('sections') &&
      (after.sections.length === 0
        ? 'It stands everywhere.'
        : `Sections it stands in: ${after.sections.length}.`),
    !isAlike('mostTotal') && `Cap: ${after.mostTotal ?? 'none'}.`,
    !isAlike('mostDaily') && `Daily cap: ${after.mostDaily ?? 'none'}.`,
    before.isPaused !== after.isPaused && (after.isPaused ? 'It was paused.' : 'It goes on.'),
    !isAlike('creatives') && 'Its pictures, their words or their links changed.',
  ].filter((words) => words !== false)
}

const titleOf = (place: string) => PLACEMENTS.find(({ name }) => name === place)?.title ?? place
