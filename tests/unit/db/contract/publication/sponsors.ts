// Sponsors, known by the words that are printed.
import { expect, test } from 'vitest'
import { listActsWith, listFirstActs } from '../../../../../db/desk/activity.ts'
import { findNewestSponsored, listSponsors } from '../../../../../db/desk/publication/sponsors.ts'
import { isMediumShown } from '../../../../../db/reader/media.ts'
import { findSponsor } from '../../../../../db/reader/publication/sponsors.ts'
import { countUses, listUsesElsewhere } from '../../../../../db/store/media/uses.ts'
import {
  deleteSponsor,
  findSameLabel,
  findSponsorRow,
  putSponsor,
} from '../../../../../db/store/publication/sponsors.ts'
import { addSponsor } from '../../../../../lib/sponsors/save.ts'
import { aMedium, anArticle } from '../../../../support/builders.ts'
import { DAY, deskOf, managingEditor, NOON, reader } from '../../../../support/cast.ts'
import { freshStore, type OpenStore } from '../../../../support/db.ts'

export function sponsorsAreKept(open: OpenStore): void {
  const store = freshStore(open)

  test('a sponsor is found by its words, with its logo, which is in use and anybody’s', async () => {
    const { db } = store
    const logo = await aMedium(db)
    const row = { id: 's', name: 'Larkspur', label: 'Supported by Larkspur', href: 'https://l.example/' }
    await db.write((tx) => putSponsor(tx, { ...row, logoId: logo.id }))
    await db.write((tx) =>
      putSponsor(tx, { ...row, id: 'a', name: 'Ashgrove', label: 'By Ashgrove', logoId: null }),
    )
    const reading = reader(db)
    expect(await findSponsor(reading, row.label)).toMatchObject({
      sponsor: { href: row.href },
      logo: { id: logo.id },
    })
    expect([...reading.tags].sort()).toEqual([`medium:${logo.id}`, 'sponsors'])
    expect(await findSponsor(reader(db), 'By Ashgrove')).toMatchObject({ logo: null })
    expect(await findSponsor(reader(db), 'by somebody else')).toBeNull()
    const names = (await listSponsors(deskOf(managingEditor, db))).map(({ sponsor }) => sponsor.name)
    expect(names).toEqual(['Ashgrove', 'Larkspur'])
    expect(await isMediumShown(reader(db), logo.hash)).toBe(true)
    expect(await listUsesElsewhere(db, logo.id)).toEqual([{ kind: 'sponsor', name: 'Larkspur' }])
    expect((await countUses(db, logo.id, NOON)).elsewhere).toBe(1)
  })

  test('the newest article that says the words is found, else the newest of all', async () => {
    const { db } = store
    const find = async (...words: string[]) =>
      (await findNewestSponsored(deskOf(managingEditor, db), words))?.slug ?? null
    expect(await find('By Larkspur')).toBeNull()
    const label = 'By “Larkxspur” \\ & "Sons"'
    const paid = await anArticle(db, { title: 'Paid', sponsor: label, at: NOON - 3 * DAY })
    await anArticle(db, { title: 'Ended', sponsor: label, at: NOON - 2 * DAY, until: NOON })
    const newest = await anArticle(db, { title: 'Newest' })
    expect(await find(label)).toBe(paid.slug)
    expect(await find('By nobody', label)).toBe(paid.slug)
    expect(await find(label.replace('x', '_'))).toBe(newest.slug)
  })

  test('its words are its own, and what is removed is gone', async () => {
    const { db } = store
    const row = { id: 's', name: 'Larkspur', label: 'Supported by Larkspur', href: null, logoId: null }
    await db.write((tx) => putSponsor(tx, row))
    const same = (id: string) => db.write((tx) => findSameLabel(tx, { id, label: row.label }))
    expect([await same('other'), await same('s')]).toEqual([row, null])
    await db.write((tx) => deleteSponsor(tx, 's'))
    await addSponsor(deskOf(managingEditor, db), { name: 'L', label: 'By L', href: null, logoId: null })
    const acts = (await listActsWith(deskOf(managingEditor, db), { subject: 'sponsor' })).map(
      ({ act }) => act,
    )
    expect(acts).toEqual(['sponsor.add'])
    await addSponsor(deskOf(managingEditor, db), { name: 'M', label: 'By M', href: null, logoId: null })
    const limit = { subject: 'sponsor', limit: 1 }
    expect(await listActsWith(deskOf(managingEditor, db), limit)).toMatchObject([{ detail: { name: 'M' } }])
    const first = (after: number) =>
      listFirstActs(deskOf(managingEditor, db), { subject: 'sponsor', acts: ['sponsor.add'], after })
    expect((await first(NOON - 1)).map(({ detail }) => detail.name).sort()).toEqual(['L', 'M'])
    expect(await first(NOON)).toEqual([])
    expect(await db.write((tx) => findSponsorRow(tx, 's'))).toBeNull()
  })
}
