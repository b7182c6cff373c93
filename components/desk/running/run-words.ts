// What something with a first and a last day is doing, in a few words.
import { type Days, dayWords, runOf } from '../../../lib/running/days.ts'

export function runWords(days: Days, today: string): string {
  const { firstDay, lastDay } = days
  switch (runOf(days, today)) {
    case 'coming':
      return `Coming on ${dayWords(firstDay)}${lastDay ? `, until ${dayWords(lastDay)}` : ''}`
    case 'running':
      return lastDay ? `Running, until ${dayWords(lastDay)}` : 'Running, without end'
    case 'over':
      return `Over since ${dayWords(lastDay ?? firstDay)}`
  }
}
