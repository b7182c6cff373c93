// What an author outside the newsroom answers on a draft that was sent to them: it is right so, or it is not yet.
import type { z } from 'zod'
import type { Tx } from '../../db/client.ts'
import { insertNote } from '../../db/store/notes.ts'
import { updatePreviewLink } from '../../db/store/previews.ts'
import { recordActivity } from '../activity.ts'
import type { Desk } from '../desk.ts'
import { Conflict, Forbidden, NotFound } from '../errors.ts'
import { newId } from '../ids.ts'
import type { approveInput, changesInput } from './input.ts'
import { type Door, findByKey } from './open.ts'

/**
 * Refused: by a link that is only for looking, and when the text has changed since it was shown. Approved again, a later
 * version takes the place of the earlier one. Recorded: article.approve.
 */
export function approveDraft(door: Door, key: string, input: z.output<typeof approveInput>): Promise<void> {
  return answer(door, key, input, async (tx, desk, { linkId, articleId, version }) => {
    await updatePreviewLink(tx, linkId, {
      approvedAt: desk.now,
      approvedRevisionId: version.id,
      approvedName: input.name,
    })
    await recordActivity(tx, desk, {
      act: 'article.approve',
      subject: 'article',
      subjectId: articleId,
      detail: { version: version.number, revisionId: version.id },
    })
  })
}

/** What they ask for becomes a note to the newsroom. Recorded: article.ask-changes. */
export function askForChanges(door: Door, key: string, input: z.output<typeof changesInput>): Promise<void> {
  return answer(door, key, input, async (tx, desk, { articleId, version }) => {
    await insertNote(tx, {
      id: desk.newId(),
      articleId,
      text: `Asks for changes to version ${version.number}:\n${input.text}`,
      at: desk.now,
      byId: desk.actor.id,
      byName: `${input.name} (by link)`,
      resolvedAt: null,
    })
    await recordActivity(tx, desk, {
      act: 'article.ask-changes',
      subject: 'article',
      subjectId: articleId,
      detail: { version: version.number },
    })
  })
}

type Answered = { linkId: string; articleId: string; version: { id: string; number: number } }

/** The link's own state is looked at inside the transaction: a link taken back meanwhile answers nothing more. */
async function answer(
  door: Door,
  key: string,
  { name, revisionId }: { name: string; revisionId: string },
  write: (tx: Tx, desk: Desk, answered: Answered) => Promise<void>,
): Promise<void> {
  await door.db.write(async (tx) => {
    const opened = await findByKey({ ...door, db: tx }, key)
    if (opened.kind !== 'found') throw new NotFound('This link does not open a draft any more.')
    const { found, draft } = opened
    if (found.link.kind !== 'approval') throw new Forbidden('This link is for looking only.')
    if (draft.version.id !== revisionId) throw new Conflict('The text has changed since it was shown to you.')
    const { id: linkId, articleId } = found.link
    const guest = {
      id: `link:${linkId.slice(0, 16)}`,
      name: `${name} (by link)`,
      role: 'contributor' as const,
    }
    await write(
      tx,
      { db: tx, now: door.now, actor: guest, newId },
      { linkId, articleId, version: draft.version },
    )
  })
}
