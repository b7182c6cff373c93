// Very many articles under other terms at once: others have their turn meanwhile, and search learns of the rest behind.
import { setImmediate as turn } from 'node:timers/promises'
import { expect, test, vi } from 'vitest'
import type { Tx } from '../../../../db/client.ts'
import { listStale } from '../../../../db/store/subjects/search.ts'
import type { Desk } from '../../../../lib/desk.ts'
import { retagInput } from '../../../../lib/retag/input.ts'
import { retagArticles } from '../../../../lib/retag/retag.ts'
import { undoRetag } from '../../../../lib/retag/undo.ts'
import { putStaleAgain } from '../../../../lib/search/again.ts'
import { mergeTags } from '../../../../lib/tags/edit.ts'
import { loadTermHistory } from '../../../../lib/terms/history.ts'
import { undoMerge } from '../../../../lib/terms/undo-merge.ts'
import { anArticle, aTag } from '../../../support/builders.ts'
import { deskOf, managingEditor, NOON, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { titlesFound } from '../../../support/searching.ts'

/** More than search learns of at once. */
const ALL = 90

const store = freshStore()
const desk = (db: Tx | null = null): Desk => ({ ...deskOf(managingEditor, store.db), ...(db && { db }) })

/** How many turns others have while the work is done within one transaction. */
const turnsDuring = (work: (desk: Desk) => Promise<unknown>) =>
  store.db.write(async (tx) => {
    let [turns, isDone] = [0, false]
    const others = async () => {
      while (!isDone) {
        await turn()
        turns++
      }
    }
    const counting = others()
    await work(desk(tx))
    const during = turns
    isDone = true
    await counting
    return during
  })

test('a merge, a retagging and their undoing let others have their turn, and leave the fifty-first to be found later', async () => {
  const [from, into] = [await aTag(store.db, { name: 'podagra' }), await aTag(store.db, { name: 'gout' })]
  const ids: string[] = []
  for (let number = 0; number < ALL; number++)
    ids.push((await anArticle(store.db, { title: `Salt ${number}`, tagIds: [from.id] })).id)
  const found = async (query: string) => (await titlesFound(reader(store.db), query, { limit: 99 })).length
  const expectTurns = async (work: (desk: Desk) => Promise<unknown>) => {
    // Each look at the clock comes when others have waited long enough.
    let now = 0
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 30))
    expect(await turnsDuring(work)).toBeGreaterThan(1)
    clock.mockRestore()
    expect(await listStale(store.db, { before: null, limit: 1 })).toHaveLength(1)
    await putStaleAgain(store.db, () => NOON)
  }
  await expectTurns((desk) => mergeTags(desk, { into: into.id }, { id: from.id }))
  const [merge] = await loadTermHistory(desk(), { kind: 'tag', id: into.id })
  await expectTurns((desk) => undoMerge(desk, {}, { id: merge?.mergeId ?? '' }))
  expect(await found('tag:podagra')).toBe(ALL)
  const done: string[] = []
  await expectTurns(async (desk) => {
    const change = retagInput.parse({ articleIds: ids, add: 'gout' })
    done.push((await retagArticles(desk, change)).id)
  })
  expect(await found('tag:gout')).toBe(ALL)
  await expectTurns((desk) => undoRetag(desk, {}, { id: done[0] ?? '' }))
  expect(await found('tag:gout')).toBe(0)
})
