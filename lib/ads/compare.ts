// What changed from one version of a campaign to the next, as sentences an editor reads.
import { spanWords } from '../running/days.ts'
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
  const isSame = (field: keyof CampaignFields) =>
    JSON.stringify(before[field]) === JSON.stringify(after[field])
  return [
    ...lines,
    before.kind !== after.kind && `It counts as ${after.kind === 'paid' ? 'paid' : 'the magazine’s own'}.`,
    (!isSame('firstDay') || !isSame('lastDay')) && `It runs ${spanWords(after)}.`,
    !isSame('placements') && `Places: ${after.placements.map(titleOf).join('; ')}.`,
    !isSame('sections') &&
      (after.sections.length === 0
        ? 'It stands everywhere.'
        : `Sections it stands in: ${after.sections.length}.`),
    !isSame('mostTotal') && `Cap: ${after.mostTotal ?? 'none'}.`,
    !isSame('mostDaily') && `Daily cap: ${after.mostDaily ?? 'none'}.`,
    before.isPaused !== after.isPaused && (after.isPaused ? 'It was paused.' : 'It goes on.'),
    !isSame('creatives') && 'Its pictures, their words or their links changed.',
  ].filter((words) => words !== false)
}

const titleOf = (place: string) => PLACEMENTS.find(({ name }) => name === place)?.title ?? place
