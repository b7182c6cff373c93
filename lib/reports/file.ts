// Each report as a file.
import { z } from 'zod'
import { type Days, listReads } from '../../db/desk/reads.ts'
import { listMissing, listVainSearches, mapMissingSeen } from '../../db/desk/reports.ts'
import type { Desk } from '../desk.ts'
import { NotFound } from '../errors.ts'
import { authorize } from '../policy.ts'
import { csvOf } from '../transfer/csv.ts'
import { daysOf } from './load.ts'

export const reportFileInput = z.object({ days: z.coerce.number().int().min(1).max(92).catch(30) })

/** All that a day may hold, many days long. */
const MOST = 50_000
/** A store takes only so many in one question. */
const AT_ONCE = 500

export async function reportFile(
  desk: Desk,
  { days: span }: z.output<typeof reportFileInput>,
  { report = '' },
): Promise<{ name: string; text: string }> {
  authorize(desk.actor, 'report.read')
  const days = await daysOf(desk, span)
  const name = `${report}-${days.until}.csv`
  switch (report) {
    case 'most-read': {
      const rows = await listReads(desk, days, MOST)
      return {
        name,
        text: csvOf(
          ['Article', 'Readings'],
          rows.map(({ title, reads }) => [title, reads]),
        ),
      }
    }
    case 'not-found':
      return { name, text: await missingFile(desk, days) }
    case 'searches': {
      const rows = await listVainSearches(desk, { days, limit: MOST })
      return {
        name,
        text: csvOf(
          ['Words', 'Searches'],
          rows.map(({ words, searches }) => [words, searches]),
        ),
      }
    }
    default:
      throw new NotFound('There is no such report.')
  }
}

async function missingFile(desk: Desk, days: Days): Promise<string> {
  const rows = await listMissing(desk, { days, limit: MOST, isIgnored: false })
  const table: (string | number)[][] = []
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const some = rows.slice(from, from + AT_ONCE)
    const seen = await mapMissingSeen(
      desk,
      some.map(({ address }) => address),
    )
    for (const { address, hits, fromOwn } of some) {
      const { first = '', last = '', referrer = '' } = seen.get(address) ?? {}
      table.push([address, hits, fromOwn, referrer, first, last])
    }
  }
  return csvOf(['Address', 'Times', 'From our own pages', 'From another site', 'First', 'Last'], table)
}
