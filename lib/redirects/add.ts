// Sends an old address to a new one. Chains are collapsed, so that a reader is redirected once at most.
import { deleteRedirect, findRedirectRow, putRedirect, repointRedirects } from '../../db/store/site.ts'
import { redirectTags } from '../changes.ts'
import { act, type Desk } from '../desk.ts'
import { Invalid } from '../errors.ts'
import { change } from '../verb.ts'
import { redirectKey } from './key.ts'

export type NewRedirect = { from: string; to: string; why: string }

/** Refused: an address that would lead to itself. Recorded: redirect.add. */
export function addRedirect(desk: Desk, { from, to, why }: NewRedirect): Promise<{ id: string }> {
  const fromPath = redirectKey(from)
  return act(desk, async (tx) => {
    const onward = await findRedirectRow(tx, redirectKey(to))
    const toPath = onward?.toPath ?? to
    if (redirectKey(toPath) === fromPath) {
      throw new Invalid([{ field: 'to', message: `${from} would lead back to itself. Choose another target.` }])
    }
    const id = desk.newId()
    return change(
      { ...desk, db: tx },
      {
        may: 'site.edit',
        act: 'redirect.add',
        subject: 'redirect',
        subjectId: id,
        tags: redirectTags(fromPath),
        async write(inner) {
          await deleteRedirect(inner, redirectKey(toPath))
          await repointRedirects(inner, fromPath, toPath)
          await putRedirect(inner, { id, fromPath, toPath, createdAt: desk.now, why })
        },
      },
    )
  })
}
