// All redirects as a file, which can be taken in again.
import { listAllRedirects } from '../../../db/desk/publication/redirects.ts'
import { utcDay } from '../../dates.ts'
import type { Desk } from '../../desk.ts'
import { authorize } from '../../policy.ts'
import { csvOf } from '../../transfer/csv.ts'

export async function giveOutRedirects(desk: Desk): Promise<{ name: string; text: string }> {
  authorize(desk.actor, 'site.edit')
  const rows = await listAllRedirects(desk.db)
  const table = rows.map(({ fromPath, toPath, why, createdAt }) => [fromPath, toPath, why, utcDay(createdAt)])
  return { name: `redirects-${utcDay(desk.now)}.csv`, text: csvOf(['From', 'To', 'Note', 'Added'], table) }
}
