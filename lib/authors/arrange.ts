// Puts the people of Meet the Editors into another order, in one act.
import { z } from 'zod'
import { appendLog } from '../../db/store/log.ts'
import { listEditorRows, setAuthorPosition } from '../../db/store/subjects/taxonomy.ts'
import { recordActivity } from '../activity.ts'
import { act, type Desk } from '../desk.ts'
import { Conflict, Invalid } from '../errors.ts'
import { authorize } from '../policy.ts'
import { isSame } from '../same.ts'

const ids = z.array(z.string().min(1)).max(2000)

/** Both are the ids of all who stand there, in their order: `before` as the sender saw them. */
export const arrangeEditorsInput = z.strictObject({ before: ids, after: ids })

/** Who stands there now, in their order. */
export type EditorsNow = { editors: { id: string; name: string; role: string | null }[] }

/**
 * Refused: an order that somebody has changed meanwhile, with how it stands now; one that does not name everybody once.
 * Nothing is written when nothing changed. Recorded: author.arrange, with the order before.
 */
export function arrangeEditors(
  desk: Desk,
  { before, after }: z.output<typeof arrangeEditorsInput>,
): Promise<EditorsNow> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'author.edit')
    const rows = await listEditorRows(tx)
    const byId = new Map(rows.map((row) => [row.id, row]))
    if (!isSame([...byId.keys()], before)) throw new Conflict(MEANWHILE, standing(rows))
    const order = [...new Set(after)].flatMap((id) => byId.get(id) ?? [])
    if (order.length !== rows.length || after.length !== rows.length) throw new Invalid(NOT_ALL)
    if (isSame(before, after)) return standing(rows)
    for (const [position, row] of order.entries())
      if (row.position !== position) await setAuthorPosition(tx, row.id, position)
    await appendLog(tx, desk.now, ['authors'])
    const about = { subject: 'author', subjectId: 'editors' }
    await recordActivity(tx, desk, { act: 'author.arrange', ...about, detail: { before } })
    return standing(order)
  })
}

/** The ids in the order before, as the record of one such act has them; of one that nobody can read, none. */
export const orderBefore = ({ before }: Record<string, unknown>): string[] =>
  arrangeEditorsInput.shape.before.safeParse(before).data ?? []

const MEANWHILE =
  'Somebody else has changed Meet the Editors meanwhile, so your order was not saved. Nothing of theirs or yours is lost.'
const NOT_ALL = 'Everybody in Meet the Editors has to stand in the order exactly once.'

const standing = (rows: Awaited<ReturnType<typeof listEditorRows>>): EditorsNow => ({
  editors: rows.map(({ id, name, editorRole }) => ({ id, name, role: editorRole })),
})
