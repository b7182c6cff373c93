// What an author outside the newsroom answers on a draft that was sent to them: it is right so, or it is not yet.
import type { z } from 'zod'
import type { Tx } from '../../db/client.ts'
import { findRevision } from '../../db/store/articles/articles.ts'
import { countOpenNotesBy, insertNote } from '../../db/store/articles/notes.ts'
import { updatePreviewLink } from '../../db/store/articles/previews.ts'
import { recordActivity } from '../activity.ts'
import { makeThrottle, networkOf, type Rule } from '../auth/throttle.ts'
import type { Desk } from '../desk.ts'
import { Conflict, Forbidden, Invalid, NotFound } from '../errors.ts'
import { newId } from '../ids.ts'
import { shared } from '../page-store/shared.ts'
import type { approveInput, changesInput } from './input.ts'
import { type Door, findByKey } from './open.ts'

/**
 * Refused: by a link that is only for looking, and when the text has changed since it was shown. Approved again, a later
 * version takes the place of the earlier one. Recorded: article.approve.
 */
export function approveDraft(door: Door, key: string, input: z.output<typeof approveInput>): Promise<void> {
  return answer(door, key, input, async (tx, desk, { linkId, articleId, version }) => {
    if (version.id !== input.revisionId) throw new Conflict('The text has changed since it was shown to you.')
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

/** Nobody's letter box is filled: an author has a few things to say in an hour, and a round of them lies open. */
export const ANSWER_RULE: Rule = { perAccount: 10, perNetwork: 30, window: 60 * 60_000 }
export const MOST_OPEN = 20

/**
 * What they ask for becomes a note to the newsroom, and says which version they read: the newsroom may have gone on
 * writing meanwhile. Refused: more than the newsroom can answer. Recorded: article.ask-changes.
 */
export function askForChanges(door: Door, key: string, input: z.output<typeof changesInput>): Promise<void> {
  return answer(door, key, input, async (tx, desk, { articleId, version }) => {
    if ((await countOpenNotesBy(tx, articleId, desk.actor.id)) >= MOST_OPEN) throw new Invalid(MANY_OPEN)
    await insertNote(tx, {
      id: desk.newId(),
      articleId,
      text: `Asks for changes to ${await readVersion(tx, input.revisionId, { articleId, version })}:\n${input.text}`,
      at: desk.now,
      byId: desk.actor.id,
      byName: `${input.name} (by link)`,
      resolvedAt: null,
    })
    await recordActivity(tx, desk, {
      act: 'article.ask-changes',
      subject: 'article',
      subjectId: articleId,
      detail: { version: version.number, revisionId: version.id },
    })
  })
}

const MANY_OPEN =
  'The newsroom has not answered yet what you sent before. Wait until it has, or write to whoever sent you the link.'
const TOO_OFTEN = 'Many answers were sent within an hour. Keep what you wrote, and send it a little later.'

/** An automatic save may have been tidied away since it was read. */
async function readVersion(tx: Tx, readId: string, { articleId, version }: Omit<Answered, 'linkId'>) {
  if (readId === version.id) return `version ${version.number}`
  const read = await findRevision(tx, readId)
  const named = read?.articleId === articleId ? `version ${read.number}` : 'an earlier version'
  return `${named} (now it is version ${version.number})`
}

type Answered = { linkId: string; articleId: string; version: { id: string; number: number } }

/** The link's own state is looked at inside the transaction: a link taken back meanwhile answers nothing more. */
async function answer(
  door: Door,
  key: string,
  { name }: { name: string },
  write: (tx: Tx, desk: Desk, answered: Answered) => Promise<void>,
): Promise<void> {
  await door.db.write(async (tx) => {
    const opened = await findByKey({ ...door, db: tx }, key)
    if (opened.kind !== 'found') throw new NotFound('This link does not open a draft any more.')
    const { found, draft } = opened
    if (found.link.kind !== 'approval') throw new Forbidden('This link is for looking only.')
    const { id: linkId, articleId } = found.link
    const home = shared()
    home.answerThrottle ??= makeThrottle(ANSWER_RULE)
    if (home.answerThrottle.tryFor(linkId, networkOf(door.client), door.now) > 0) throw new Invalid(TOO_OFTEN)
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
