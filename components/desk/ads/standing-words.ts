// What a campaign is doing, in words.
import type { Standing } from '../../../lib/ads/standing.ts'
import type { Days } from '../../../lib/running/days.ts'
import { runWords } from '../running/run-words.ts'

export function standingWords(standing: Standing, days: Days, today: string): string {
  switch (standing) {
    case 'paused':
      return 'Paused'
    case 'done':
      return 'Ended: shown as often as its cap allows'
    case 'done-today':
      return 'Done for today: shown as often as its daily cap allows'
    default:
      return runWords(days, today)
  }
}
