// New words for a picture: its own change, places that have words of their own keep them.
import { expect, test } from 'vitest'
import { findMedium } from '../../../../db/reader/publication/site.ts'
import { NotFound } from '../../../../lib/errors.ts'
import { describeMedium } from '../../../../lib/media/describe.ts'
import { aMedium } from '../../../support/builders.ts'
import { deskOf, editor, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { expectOnly, leftBy } from '../../../support/verbs.ts'

const store = freshStore()
const words = (mediumId: string) => ({ mediumId, alt: 'A left knee', caption: 'From the side' })

test('a picture gets other words and keeps everything else; readers’ pages with it are told', async () => {
  const { id: mediumId } = await aMedium(store.db)
  const before = await findMedium(reader(store.db), mediumId)
  const left = await leftBy(store.db, () => describeMedium(deskOf(editor, store.db), words(mediumId)))
  expect(await findMedium(reader(store.db), mediumId)).toEqual({
    ...before,
    alt: 'A left knee',
    caption: 'From the side',
  })
  expect(left).toEqual({
    acts: [{ act: 'medium.describe', subjectId: mediumId, actorId: editor.id }],
    tags: [[`medium:${mediumId}`]],
  })
})

test('whoever may edit a picture may describe it; one that does not exist is not found', async () => {
  const { id: mediumId } = await aMedium(store.db)
  await expectOnly(editor, store.db, (actor) => describeMedium(deskOf(actor, store.db), words(mediumId)))
  await expect(describeMedium(deskOf(editor, store.db), words('none'))).rejects.toThrow(NotFound)
})
