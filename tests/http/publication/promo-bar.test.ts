// What putting the promo bar together means for readers: the next request shows it, and its days begin and end by themselves.
import { expect, test } from 'vitest'
import { findLastPromoBar } from '../../../db/store/publication/site.ts'
import { publishPromoBar } from '../../../lib/promos/publish.ts'
import { DAY, deskOf, managingEditor } from '../../support/cast.ts'
import { readPage } from '../../support/pages.ts'
import { AS_OF } from '../../support/running/demo-data.ts'
import { ownSite } from '../../support/running/site.ts'

const site = ownSite()
const bar = async (path = '/') => (await readPage(site.origin, path)).texts('.promo__item')
const day = (days: number) => new Date(AS_OF + days * DAY).toISOString().slice(0, 10)

test('the next request shows it, and a promo comes and goes with its days', async () => {
  const before = await bar()
  expect(before).toHaveLength(2)
  const standing = await site.db.write(findLastPromoBar)
  const talk = { label: 'Talk', title: 'Elevators', href: '/issues/', firstDay: day(1), lastDay: day(1) }
  const promos = [talk, ...(standing?.promos ?? [])].slice(0, 2)
  await publishPromoBar(deskOf(managingEditor, site.db, AS_OF), { base: standing?.id ?? null, promos })
  expect(await bar()).toEqual(before.slice(0, 1))
  expect(await bar('/issues/')).toEqual(before.slice(0, 1))
  site.moveClock(Date.parse(`${day(1)}T00:00:00Z`))
  expect(await bar()).toEqual(['Talk: Elevators', ...before.slice(0, 1)])
  site.moveClock(Date.parse(`${day(2)}T00:00:00Z`))
  expect(await bar()).toEqual(before.slice(0, 1))
})
