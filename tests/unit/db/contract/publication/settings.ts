// Settings are versions: the one that counts at a moment, all there were, and what somebody is only trying.
import { expect, test } from 'vitest'
import { findBeginnings } from '../../../../../db/desk/planning/first-steps.ts'
import { listSettingActs, listSettingVersions } from '../../../../../db/desk/publication/settings.ts'
import { findSetting } from '../../../../../db/reader/publication/site.ts'
import { FOREVER } from '../../../../../db/schema/kit.ts'
import {
  findSettingNow,
  findSettingRow,
  listSettingsAfter,
} from '../../../../../db/store/publication/settings.ts'
import { publishSettings, restoreSettings } from '../../../../../lib/settings/publish.ts'
import { scheduleSettings, unscheduleSettings } from '../../../../../lib/settings/schedule.ts'
import { trySettings } from '../../../../../lib/settings/trial.ts'
import { findTrial } from '../../../../../lib/trials/trial.ts'
import { aCategory, anArticle, anIssue } from '../../../../support/builders.ts'
import { admin, deskOf, HOUR, NOON, reader } from '../../../../support/cast.ts'
import { freshStore, type OpenStore } from '../../../../support/db.ts'

export function settingsAreKept(open: OpenStore): void {
  const store = freshStore(open)
  const desk = (now = NOON) => deskOf(admin, store.db, now)

  test('each version stays, with who made it, and counts from its moment on', async () => {
    const one = await publishSettings(desk(), { base: null, changed: { name: 'One' } })
    const two = await publishSettings(desk(NOON + HOUR), { base: one.id, changed: { name: 'Two' } })
    const rows = await listSettingVersions(desk(), 'publication')
    expect(rows.map(({ id }) => id)).toEqual([two.id, one.id])
    expect((await listSettingActs(desk(), [one.id ?? ''])).get(one.id ?? '')).toMatchObject({
      byName: admin.name,
      act: 'settings.save',
    })
    expect((await findSettingNow(store.db, 'publication', NOON))?.id).toBe(one.id)
    expect(await findSettingNow(store.db, 'publication', NOON - 1)).toBeNull()
    expect((await findSettingRow(store.db, two.id ?? ''))?.value).toMatchObject({ name: 'Two' })
    await restoreSettings(desk(NOON + 2 * HOUR), { base: two.id, versionId: one.id ?? '' })
    expect(await findSetting(reader(store.db, NOON + 2 * HOUR), 'publication')).toMatchObject({ name: 'One' })
  })

  test('what is planned counts from its moment, and is gone when it is cancelled', async () => {
    await scheduleSettings(desk(), { base: null, changed: { name: 'Winter' }, at: NOON + HOUR })
    const { id } = await scheduleSettings(desk(), { base: null, changed: { tagline: 'T' }, at: NOON + 1 })
    const next = () => store.db.write((tx) => listSettingsAfter(tx, 'publication', NOON))
    expect((await next()).map(({ value }) => value)).toMatchObject([
      { name: 'Masthead', tagline: 'T' },
      { name: 'Winter', tagline: 'T' },
    ])
    await unscheduleSettings(desk(), { id })
    expect((await next()).map(({ value }) => value)).toMatchObject([{ name: 'Winter', tagline: '' }])
  })

  test('a trial replaces the one before, and no reader gets it', async () => {
    const first = await trySettings(desk(), { changed: { name: 'Tried' } })
    const second = await trySettings(desk(), { changed: { name: 'Tried again' } })
    expect(await findTrial(desk(), first)).toBeNull()
    expect(await findTrial(desk(), second)).toMatchObject({ settings: { name: 'Tried again' } })
    expect(await findSetting(reader(store.db), 'publication')).toBeNull()
  })

  test('an empty publication has none of what it needs, and is told what it has', async () => {
    const none = {
      ...{ hasCategory: false, hasMenu: false, hasPublished: false, hasColleague: false },
      ...{ hasMany: false, issue: null },
    }
    expect(await findBeginnings(desk())).toEqual(none)
    await aCategory(store.db, { name: 'News' })
    expect(await findBeginnings(desk())).toEqual({ ...none, hasCategory: true })
    const issue = await anIssue(store.db, { visibleFrom: FOREVER })
    const begun = { id: issue.id, hasArticles: false, isOut: false }
    expect((await findBeginnings(desk())).issue).toEqual(begun)
    await anArticle(store.db, { issue: { id: issue.id, section: 'Features', position: 0 } })
    await anIssue(store.db, { month: 2, visibleFrom: NOON })
    expect((await findBeginnings(desk())).issue).toEqual({ ...begun, hasArticles: true, isOut: true })
  })
}
