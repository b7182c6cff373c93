// The small verbs share one shape: who may, one entry in the record, the words of the log that pages wait for.
import { expect, test } from 'vitest'
import { findIssue } from '../../../db/reader/publication/issues.ts'
import { findMenu, findPage } from '../../../db/reader/publication/site.ts'
import { findAuthor, findTag } from '../../../db/reader/taxonomy.ts'
import { saveAuthor } from '../../../lib/authors/save.ts'
import type { Desk } from '../../../lib/desk.ts'
import { saveIssue } from '../../../lib/issues/save.ts'
import { saveMenu } from '../../../lib/menus/save.ts'
import { savePage } from '../../../lib/pages/save.ts'
import type { Actor } from '../../../lib/policy.ts'
import { emptyDoc } from '../../../lib/rich-text/document.ts'
import { saveSettings } from '../../../lib/settings/save.ts'
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts'
import { saveTag } from '../../../lib/tags/save.ts'
import { aMedium } from '../../support/builders.ts'
import { admin, deskOf, editor, managingEditor, NOON, type Noted, reader } from '../../support/cast.ts'
import { freshStore } from '../../support/db.ts'
import { expectOnly, leftBy } from '../../support/verbs.ts'

const store = freshStore()
const visibleFrom = NOON - 1
const position = 0
const person = { id: 'x', slug: 'rao', name: 'Rao', credentials: [], bio: '', isEditor: true, position }
const issue = {
  id: 'x',
  slug: '2026-01',
  year: 2026,
  month: 1,
  volume: 1,
  number: 1,
  title: '',
  sections: [],
  visibleFrom,
}
const page = { id: 'x', slug: 'about', title: 'About', description: '', body: emptyDoc(), visibleFrom }

type Verb = {
  act: string
  least: Actor
  save(desk: Desk): Promise<unknown>
  read?(reading: Noted): Promise<unknown>
  tags: string[]
}

const verbs: Verb[] = [
  {
    act: 'tag.save',
    least: editor,
    save: (desk) => saveTag(desk, { id: 'x', slug: 'gout', name: 'gout' }),
    read: (reading) => findTag(reading, 'gout'),
    tags: ['tag-slug:gout', 'tag:x', 'tags'],
  },
  {
    act: 'author.add',
    least: editor,
    save: (desk) => saveAuthor(desk, person),
    read: (reading) => findAuthor(reading, 'rao'),
    tags: ['author-slug:rao', 'author:x', 'authors'],
  },
  {
    act: 'issue.save',
    least: editor,
    save: (desk) => saveIssue(desk, issue),
    read: (reading) => findIssue(reading, '2026-01'),
    tags: ['issue:x', 'issues', 'list:issue:x'],
  },
  {
    act: 'menu.save',
    least: managingEditor,
    save: (desk) => saveMenu(desk, { id: 'x', name: 'main', entries: [], visibleFrom }),
    read: (reading) => findMenu(reading, 'main'),
    tags: ['menu'],
  },
  {
    act: 'page.save',
    least: managingEditor,
    save: (desk) => savePage(desk, page),
    read: (reading) => findPage(reading, 'about'),
    tags: ['menu', 'page:about', 'pages'],
  },
  {
    act: 'settings.save',
    least: admin,
    save: (desk) => saveSettings(desk, DEFAULT_SETTINGS),
    tags: ['settings'],
  },
]

test.each(verbs)(
  '$act: from $least.role on; one entry, one row of the log, and readers see it at once',
  async (verb) => {
    await aMedium(store.db, { id: 'p' })
    const work = () => verb.save(deskOf(verb.least, store.db))
    const { acts, tags } = await leftBy(store.db, work)
    expect(acts).toMatchObject([{ act: verb.act, actorId: verb.least.id }])
    expect(tags).toEqual([verb.tags])
    if (verb.read) {
      const reading = reader(store.db)
      expect(await verb.read(reading)).toBeTruthy()
      expect([...reading.tags].filter((tag) => verb.tags.includes(tag))).not.toEqual([])
    }
    await expectOnly(verb.least, store.db, (actor) => verb.save(deskOf(actor, store.db)))
  },
)

test('a page made while there was none learns when it appears', async () => {
  const reading = reader(store.db)
  await findPage(reading, 'about')
  const { tags } = await leftBy(store.db, () => savePage(deskOf(admin, store.db), page))
  expect(tags[0]).toEqual(expect.arrayContaining([...reading.tags]))
})
