// The theme test data of WordPress, written by others: run when REAL_FILES names the folder that holds it.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { findArticle } from '../../../../../db/reader/articles.ts'
import { type MenuEntry, menuEntry } from '../../../../../lib/menus/entry.ts'
import { reader } from '../../../../support/cast.ts'
import { freshStore } from '../../../../support/db.ts'
import { importInto } from './imports.ts'

vi.setConfig({ testTimeout: 120_000 })

const file = join(process.env.REAL_FILES ?? '', 'themeunittestdata.wordpress.xml')
const isHere = Boolean(process.env.REAL_FILES) && existsSync(file)

describe.skipIf(!isHere)('the theme test data of WordPress', () => {
  const store = freshStore()
  const text = () => readFileSync(file)

  test('comes in whole, and a second run changes nothing', async () => {
    const { result, outcomes } = await importInto(store.db, text())
    expect(result).toMatchObject({ created: 304, updated: 0, skipped: 3, commentCount: 33, passedOver: [] })
    const count = (type: string) =>
      outcomes.filter(({ act, origin }) => act === 'created' && origin.type === type).length
    expect(
      Object.fromEntries(
        ['post', 'page', 'category', 'tag', 'menu', 'attachment', 'author'].map((type) => [
          type,
          count(type),
        ]),
      ),
    ).toEqual({
      ...{ post: 58, page: 21, category: 68, tag: 114, menu: 5, attachment: 35, author: 2 },
    })
    expect((await importInto(store.db, text())).result).toMatchObject({
      created: 0,
      updated: 0,
      skipped: 306,
      warned: 0,
    })
  })

  test('has its menus, its category paths and its split articles', async () => {
    await importInto(store.db, text())
    const { menus, categories } = store.db.t
    const depths = (await store.db.orm.select().from(menus)).map(({ name, entries }) => [
      name,
      depthOf(entries.map((entry) => menuEntry.parse(entry))),
    ])
    expect(Object.fromEntries(depths)).toEqual({
      ...{ main: 3, 'all-pages-flat': 1, short: 2, 'testing-menu': 11, 'social-menu': 1 },
    })
    const paths = (await store.db.orm.select().from(categories)).map(({ path }) => path)
    expect(paths.filter((path) => path.split('/').length === 3).sort()).toEqual([
      'parent-category/child-category-03/grandchild-category',
      'parent/child-1/child-2',
    ])
    const pages = async (slug: string) =>
      (await findArticle(reader(store.db), slug))?.publication.card.pageCount
    const split = [
      'template-paginated',
      'post-format-gallery',
      'blocks-layout-elements',
      'design-category-blocks',
    ]
    expect(await Promise.all(split.map(pages))).toEqual([3, 2, 2, 2])
  })
})

function depthOf(entries: MenuEntry[]): number {
  return Math.max(0, ...entries.map(({ children }) => 1 + depthOf(children)))
}
