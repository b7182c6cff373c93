// What publishing a whole issue means for readers: everything at the next request, and everything away again.
import { expect, test } from 'vitest'
import { publishIssue } from '../../../lib/issues/publishing/publish.ts'
import { undoIssue } from '../../../lib/issues/publishing/undo.ts'
import { unscheduleIssue } from '../../../lib/issues/publishing/unschedule.ts'
import { DAY, deskOf, managingEditor } from '../../support/cast.ts'
import { aPlannedIssue, opened } from '../../support/desk/issues.ts'
import { readPage } from '../../support/pages.ts'
import { AS_OF } from '../../support/running/demo-data.ts'
import { ask } from '../../support/running/fetching.ts'
import { ownSite } from '../../support/running/site.ts'

const site = ownSite()
const desk = () => deskOf(managingEditor, site.db, AS_OF)
const ISSUE = '/issue/2026-02/'
const titles = async (path: string) => (await readPage(site.origin, path)).texts('main h3')
const statuses = async (paths: string[]) => {
  const answers = await Promise.all(paths.map((path) => ask(site.origin, path)))
  return [...new Set(answers.map(({ status }) => status))]
}

test('an issue of thirty articles is there at the next request, in its order, and gone at the next', async () => {
  const names = Array.from({ length: 30 }, (_, at) => `Thirtieth part ${at + 1}`)
  const { id, articles } = await aPlannedIssue(site.db, names)
  const paths = [ISSUE, `${ISSUE}print/`, ...articles.map(({ slug }) => `/article/${slug}/`)]
  const publish = async (at?: number) =>
    publishIssue(desk(), { issueId: id, ...(await opened(site.db, id)).from, at })
  expect(await statuses(paths)).toEqual([404])
  expect(await titles('/issues/')).not.toContain('February 2026')
  const { undo } = await publish()
  expect(await statuses(paths)).toEqual([200])
  expect((await titles(ISSUE)).filter((title) => title.startsWith('Thirtieth'))).toEqual(names)
  expect((await readPage(site.origin, '/')).hrefs('main a')).toContain(ISSUE)
  await undoIssue(desk(), { issueId: id, entryId: undo })
  expect(await statuses(paths)).toEqual([404])
  expect((await readPage(site.origin, '/')).hrefs('main a')).not.toContain(ISSUE)

  await publish(AS_OF + DAY)
  site.moveClock(AS_OF + DAY - 1)
  expect(await statuses(paths)).toEqual([404])
  site.moveClock(AS_OF + DAY)
  expect(await statuses(paths)).toEqual([200])
  site.moveClock(AS_OF)
  await unscheduleIssue(desk(), { issueId: id })
  site.moveClock(AS_OF + DAY)
  expect(await statuses(paths)).toEqual([404])
})
