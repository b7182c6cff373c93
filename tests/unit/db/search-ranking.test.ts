// What comes first in SQLite: articles that are about it before those that only are called so, pairs of words as they stand.
import { expect, test } from 'vitest'
import { neighboursOf } from '../../../db/search/fts5-neighbours.ts'
import type { SearchTerm } from '../../../db/search/search-index.ts'
import { anArticle } from '../../support/builders.ts'
import { HOUR, NOON, reader } from '../../support/cast.ts'
import { freshStore } from '../../support/db.ts'
import { titlesFound } from '../../support/searching.ts'

const store = freshStore()

test('an article with the word in its dek and throughout its text before one that has it in its title alone', async () => {
  const filler = 'Of other things there is much to be said here too. '
  await anArticle(store.db, {
    title: 'A toe at midnight',
    dek: 'On gout',
    body: `<p>${`${filler}Then gout came. `.repeat(5)}${filler.repeat(3)}</p>`,
    at: NOON - 2 * HOUR,
  })
  const body = `<p>${filler.repeat(8)}</p>`
  await anArticle(store.db, { title: 'Gout', body, at: NOON - HOUR })
  for (const title of ['One', 'Two', 'Three']) await anArticle(store.db, { title, body, at: NOON - 3 * HOUR })
  expect(await titlesFound(reader(store.db), 'gout')).toEqual(['A toe at midnight', 'Gout'])
})

const term = (...stems: string[]): SearchTerm => ({ stems, isPrefix: false })
const beginning = (stem: string): SearchTerm => ({ stems: [stem], isPrefix: true })

test('each word of a question with the next one, the last one also as a beginning', () => {
  const all = [[[term('wait')]], [[term('room')]], [[term('hear')], [beginning('hears')]]]
  expect(neighboursOf(all)).toEqual([[[term('wait', 'room')]], [[term('room', 'hear')]], []])
  expect(neighboursOf([[[beginning('arthr')]], [[term('knee')]]])).toEqual([[], []])
})

test('a term of several words in a row, and its last with what follows, where its others stand too', () => {
  const all = [[[term('giant'), term('cell')], [term('gca')]], [[term('jaw')]]]
  expect(neighboursOf(all)).toEqual([[[term('giant'), term('cell', 'jaw')], [term('giant', 'cell')]], []])
  expect(neighboursOf([])).toEqual([])
})
