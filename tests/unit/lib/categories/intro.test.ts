// What is typed over a hub's introduction keeps its links and italics, and an earlier one comes back with them.
import { expect, test } from 'vitest'
import { findCategoryRow } from '../../../../db/store/subjects/taxonomy.ts'
import { editCategory, editCategoryInput } from '../../../../lib/categories/edit.ts'
import { introText, mendIntro } from '../../../../lib/categories/intro.ts'
import { loadCategoryForm } from '../../../../lib/categories/load.ts'
import { act } from '../../../../lib/desk.ts'
import { fromHtml } from '../../../../lib/rich-text/from-html.ts'
import { aCategory } from '../../../support/builders.ts'
import { deskOf, editor } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'

const store = freshStore()
const desk = () => deskOf(editor, store.db)
const WAS =
  '<p>All of <em>gout</em>, with <a href="/page/guide/">our guide</a>.</p><ul><li><p>One</p></li><li><p>Two</p></li></ul><p>Since <strong>1988</strong>.</p>'
const mended = (typed: string) => mendIntro(typed, fromHtml(WAS))

test('where a word is changed, links and italics of all others stay', () => {
  const text = introText(fromHtml(WAS))
  expect(mended(text)).toEqual(fromHtml(WAS))
  expect(mended(text.replace('with', 'and'))).toEqual(fromHtml(WAS.replace('with', 'and')))
  expect(mended(text.replace('1988', '1989'))).toEqual(
    fromHtml(WAS.replace('<strong>1988</strong>', '<strong>198</strong>9')),
  )
  expect(mended(`New.\n\n${text}`)).toEqual(fromHtml(`<p>New.</p>${WAS}`))
  expect(mended('Since 1988.')).toEqual(fromHtml('<p>Since <strong>1988</strong>.</p>'))
  expect(introText(mended('a < b'))).toBe('a < b')
  expect(mendIntro(' ', fromHtml(WAS))).toBeNull()
  expect(introText(mendIntro('One.\r\n\r\nTwo.', null))).toBe('One.\n\nTwo.')
})

test('where several paragraphs are touched, each keeps its own links, and no other gets them', () => {
  const was =
    '<p><strong>Gout</strong> is old.</p><p>Read <a href="/page/guide/">our guide</a> to the joints.</p><p>Since <em>1988</em> we write.</p>'
  const over = (typed: string) => mendIntro(typed, fromHtml(was))
  const guide = (end: string) => `<p>Read <a href="/page/guide/">our guide</a> to ${end}.</p>`
  expect(over('Read our guide to all joints.\n\nSince 1988 we write.')).toEqual(
    fromHtml(`${guide('all joints')}<p>Since <em>1988</em> we write.</p>`),
  )
  expect(
    over('Gout is old.\n\nRead more of us.\n\nRead our guide to all joints.\n\nSince 1988 we write.'),
  ).toEqual(
    fromHtml(
      `<p><strong>Gout</strong> is old.</p><p>Read more of us.</p>${guide('all joints')}<p>Since <em>1988</em> we write.</p>`,
    ),
  )
  expect(over('Since 1988 we wrote.\n\nRead our guide to the knees.\n\nGout is old.')).toEqual(
    fromHtml(`<p>Since <em>1988</em> we wrote.</p>${guide('the knees')}<p><strong>Gout</strong> is old.</p>`),
  )
  expect(over('Gout is very old.\n\nSince 1988 we write.\n\nRead on.')).toEqual(
    fromHtml('<p><strong>Gout</strong> is very old.</p><p>Since <em>1988</em> we write.</p><p>Read on.</p>'),
  )
})

test('an introduction that was emptied comes back with its links from the history', async () => {
  const { id } = await aCategory(store.db, { name: 'Gout', kind: 'hub', intro: fromHtml(WAS) })
  const form = async () => {
    const view = await loadCategoryForm(desk(), id)
    if (!view) throw new Error('It is there.')
    const { base, name, slug, kind, description, sponsor } = view.form
    return { fields: { base, name, slug, kind, description, sponsor }, history: view.history }
  }
  const send = async (more: object) =>
    editCategory(desk(), editCategoryInput.parse({ ...(await form()).fields, ...more }), { id })
  await send({ intro: '' })
  const before = (await form()).history[0]?.before
  await send({ intro: String(before?.intro), introDoc: JSON.stringify(before?.introDoc) })
  const row = await act(desk(), (tx) => findCategoryRow(tx, id))
  expect(row?.intro).toEqual(fromHtml(WAS))
})
