// What the desk is sent is kept whole or refused; what is stored is read, whatever version wrote it.
import { ne } from 'drizzle-orm'
import { expect, test } from 'vitest'
import {
  type ArticleContent,
  articleContent,
  contentOf,
  storedContent,
} from '../../../../lib/articles/content.ts'
import { createArticle } from '../../../../lib/articles/create.ts'
import { createInput, saveInput } from '../../../../lib/articles/input.ts'
import { saveArticle } from '../../../../lib/articles/save.ts'
import { type Conflict, Invalid } from '../../../../lib/errors.ts'
import { parse } from '../../../../lib/next/handle.ts'
import {
  addCorrectionInput,
  publishInput,
  slugInput,
  undoInput,
  untilInput,
  withdrawInput,
} from '../../../../lib/publications/input.ts'
import { deskOf, editor } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'

const store = freshStore()
const desk = () => deskOf(editor, store.db)

const content = {
  ...contentOf({ title: 'Salt' }),
  hero: { mediumId: 'knee', alt: null, caption: null, credit: null },
  byline: [{ authorId: null, name: 'Ada', credentials: [], role: '' as const }],
  issue: { id: 'i', section: 'News', position: 0 },
}

const fieldsOf = (input: Parameters<typeof parse>[0], value: unknown) => {
  try {
    parse(input, value)
    return null
  } catch (error) {
    if (!(error instanceof Invalid)) throw error
    return error.issues.map(({ field, message }) => (message.includes(`“${field}”`) ? field : message))
  }
}

test('a field that an article does not have is refused by its name, however deep it stands', () => {
  const [line] = content.byline
  const sent = {
    ...{ ...content, colour: 'red', subtitle: 'None' },
    hero: { ...content.hero, width: 3 },
    byline: [{ ...line, email: 'a@b.example' }],
    issue: { ...content.issue, page: 4 },
    seo: { ...content.seo, keywords: 'salt' },
  }
  const named = ['hero.width', 'byline.0.email', 'issue.page', 'seo.keywords', 'colour', 'subtitle']
  expect(fieldsOf(createInput, { content: sent })?.sort()).toEqual(
    named.map((one) => `content.${one}`).sort(),
  )
  expect(fieldsOf(saveInput, { rev: 1, content, titel: 'Pepper' })).toEqual(['titel'])
})

test('what an article has is taken as before', () => {
  expect(fieldsOf(createInput, { content })).toBeNull()
  expect(parse(saveInput, { rev: 1, content }).content).toEqual(articleContent.parse(content))
  const short = { title: 'Salt', body: content.body }
  expect(parse(createInput, { content: short }).content).toEqual(contentOf({ title: 'Salt' }))
})

test('acts of publishing refuse what they do not know: a moment under another name would publish at once', () => {
  expect(fieldsOf(publishInput, { rev: 1, from: 5 })).toEqual(['from'])
  expect(fieldsOf(withdrawInput, { why: 'So.', redirect: '/' })).toEqual(['redirect'])
  expect(fieldsOf(untilInput, { until: null, at: 1 })).toEqual(['at'])
  expect(fieldsOf(undoInput, { entryId: 'e', id: 'x' })).toEqual(['id'])
  expect(fieldsOf(slugInput, { slug: 'a', title: 'A' })).toEqual(['title'])
  const correction = { kind: 'correction', text: 'It was 12 mg.' }
  expect(fieldsOf(addCorrectionInput, { ...correction, author: 'Ada' })).toEqual(['author'])
  expect(fieldsOf(addCorrectionInput, correction)).toBeNull()
})

test('what another version stored is read without what this one does not know', () => {
  const older = { ...content, colour: 'red', seo: { ...content.seo, keywords: 'salt' } }
  expect(storedContent(older)).toEqual(articleContent.parse(content))
})

test('what a clash and a merge send back can be sent again, though another version stored it', async () => {
  const { id } = await createArticle(desk(), { content: contentOf({ title: 'Salt' }) })
  const older = { ...contentOf({ title: 'Salt' }), colour: 'red' } as ArticleContent
  await store.db.write((tx) => tx.orm.update(tx.t.revisions).set({ content: older }))
  const save = (title: string, dek: string | null) =>
    saveArticle(desk(), { articleId: id, rev: 1, content: contentOf({ title, dek }) })
  await save('Pepper', null)
  await store.db.write((tx) =>
    tx.orm
      .update(tx.t.revisions)
      .set({ content: { ...older, title: 'Pepper' } })
      .where(ne(tx.t.revisions.title, 'Salt')),
  )
  const clash = await save('Sugar', null).catch((error: Conflict) => error.current)
  expect(clash).toMatchObject({ content: { title: 'Pepper' } })
  expect(clash).not.toHaveProperty('content.colour')
  expect(clash).not.toHaveProperty('base.colour')
  const { merged } = (await save('Salt', 'A dek.')) as { merged: { content: ArticleContent } }
  expect(merged.content).toMatchObject({ title: 'Pepper', dek: 'A dek.' })
  expect(merged.content).not.toHaveProperty('colour')
})
