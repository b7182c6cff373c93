// All redirects as a file, which can be taken in again.
import { listAllRedirects } from '../../../db/desk/publication/redirects.ts'
import { dayOf } from '../../dates.ts'
import type { Desk } from '../../desk.ts'
import { authorize } from '../../policy.ts'
import { loadSettings } from '../../reader/settings.ts'
import { csvOf } from '../../transfer/csv.ts'
import { writtenEnds } from '../written.ts'

/** Days are those of the publication's time zone. */
export async function giveOutRedirects(desk: Desk): Promise<{ name: string; text: string }> {
  authorize(desk.actor, 'site.edit')
  const { timeZone } = await loadSettings({ db: desk.db, now: desk.now, note() {} })
  const rows = await listAllRedirects(desk.db)
  const dayAt = (at: number) => dayOf(at, timeZone)
  const table = rows.map(({ fromPath, toPath, why, createdAt }) => {
    const { from, to } = writtenEnds({ from: fromPath, to: toPath })
    return [from, to, why, dayAt(createdAt)]
  })
  return { name: `redirects-${dayAt(desk.now)}.csv`, text: csvOf(['From', 'To', 'Note', 'Added'], table) }
}
