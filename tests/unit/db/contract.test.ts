// The contract of `db/`: the same promises on SQLite and on Postgres. In one file, because PGlite takes seconds to start.
import { describe, vi } from 'vitest'
import { stores } from '../../support/db.ts'
import { draftsStayHidden } from './contract/drafts.ts'
import { listsAreOrdered } from './contract/lists.ts'
import { libraryFindsPictures } from './contract/media.ts'
import { relatedArticlesAreKept } from './contract/related.ts'
import { searchFinds } from './contract/search.ts'
import { siteFollowsTheMoment } from './contract/site.ts'
import { articlesAppearAndEnd } from './contract/visibility.ts'
import { rowsAreWritten } from './contract/writes.ts'

// A busy machine may take long to make a page of a database inside WebAssembly.
vi.setConfig({ testTimeout: 30_000 })

describe.each(stores)('on $name', ({ open }) => {
  describe('visibility', () => articlesAppearAndEnd(open))
  describe('drafts', () => draftsStayHidden(open))
  describe('lists', () => listsAreOrdered(open))
  describe('site', () => siteFollowsTheMoment(open))
  describe('search', () => searchFinds(open))
  describe('related articles', () => relatedArticlesAreKept(open))
  describe('media', () => libraryFindsPictures(open))
  describe('writes', () => rowsAreWritten(open))
})
