// The media library: found by words and by what is missing, page by page; uses follow what articles show.
import { expect, test } from 'vitest'
import {
  countLibrary,
  EVERYTHING,
  listArticlesShowing,
  listLibrary,
  listMediumActivity,
  listUploaders,
  type MediaFilter,
} from '../../../../db/desk/media.ts'
import { findLatestActivity } from '../../../../db/store/activity.ts'
import { countUses, listUsesElsewhere, writeDraftUses } from '../../../../db/store/media/uses.ts'
import { trashMedium } from '../../../../lib/media/trash.ts'
import { aCampaign, aMedium, anArticle, aPage } from '../../../support/builders.ts'
import { DAY, deskOf, editor, NOON } from '../../../support/cast.ts'
import { freshStore, type OpenStore } from '../../../support/db.ts'

export function libraryFindsPictures(open: OpenStore): void {
  const store = freshStore(open)
  const desk = () => deskOf(editor, store.db)
  const found = async (filter: Partial<MediaFilter>) =>
    (await listLibrary(desk(), { filter: { ...EVERYTHING, ...filter }, after: null, limit: 9 })).map(
      ({ fileName }) => fileName,
    )

  test('words and filters are about the same pictures as the count, and pages follow each other', async () => {
    const old = NOON - DAY
    await aMedium(store.db, { fileName: 'a.jpg', alt: 'Änderung 100%', createdAt: old, credit: 'Studio' })
    await aMedium(store.db, { fileName: 'b.jpg', alt: ' ', rightsExpireAt: NOON })
    await aMedium(store.db, { fileName: 'c.png', mimeType: 'image/png', credit: 'STUDIO', trashedAt: NOON })
    expect(await found({})).toEqual(['b.jpg', 'a.jpg'])
    expect(await found({ words: 'studio 100%' })).toEqual(['a.jpg'])
    expect(await found({ words: '_' })).toEqual([])
    expect(await found({ show: 'missing-alt' })).toEqual(['b.jpg'])
    expect(await found({ show: 'missing-credit' })).toEqual(['b.jpg'])
    expect(await found({ show: 'rights-expired' })).toEqual(['b.jpg'])
    expect(await found({ show: 'trash', mimeType: 'image/png' })).toEqual(['c.png'])
    expect(await found({ from: NOON, until: NOON + 1 })).toEqual(['b.jpg'])
    expect(await countLibrary(desk(), EVERYTHING)).toBe(2)
    const [first] = await listLibrary(desk(), { filter: EVERYTHING, after: null, limit: 1 })
    const after = { createdAt: NOON, id: first?.id ?? '' }
    const rest = await listLibrary(desk(), { filter: EVERYTHING, after, limit: 9 })
    expect(rest.map(({ fileName }) => fileName)).toEqual(['a.jpg'])
    expect(await listUploaders(desk())).toEqual([])
  })

  test('uses are of articles, pages and advertisements; what nothing uses is found', async () => {
    const [hero, onPage, onAd, free] = [
      await aMedium(store.db, { fileName: 'hero' }),
      await aMedium(store.db, { fileName: 'page' }),
      await aMedium(store.db, { fileName: 'ad' }),
      await aMedium(store.db, { fileName: 'free' }),
    ]
    const lead = { mediumId: hero.id, alt: null, caption: null, credit: null }
    const article = await anArticle(store.db, { title: 'Seen', hero: lead })
    await aPage(store.db, {
      title: 'About',
      body: { type: 'doc', content: [figureOf(onPage.id)] } as never,
    })
    await aCampaign(store.db, { pictureId: onAd.id, name: 'Autumn' })
    expect(await countUses(store.db, hero.id, NOON)).toEqual({ drafts: 1, published: 1, elsewhere: 0 })
    expect(await listUsesElsewhere(store.db, onPage.id)).toEqual([{ kind: 'page', name: 'About' }])
    expect(await listUsesElsewhere(store.db, onAd.id)).toEqual([{ kind: 'ad', name: 'Autumn' }])
    expect(await found({ show: 'unused' })).toEqual(['free'])
    const [shown] = await listArticlesShowing(desk(), hero.id, 5)
    expect(shown).toMatchObject({ id: article.id, title: 'Seen', isDraft: true, isPublished: true })
    await store.db.write((tx) => writeDraftUses(tx, article.id, [free.id, 'not-there']))
    expect(await countUses(store.db, free.id, NOON)).toMatchObject({ drafts: 1, published: 0 })
    expect(await countUses(store.db, hero.id, NOON)).toMatchObject({ drafts: 0, published: 1 })
  })

  test('what was done with a picture is told, the latest first', async () => {
    const { id } = await aMedium(store.db)
    await trashMedium(desk(), id)
    expect((await listMediumActivity(desk(), id, 5)).map(({ act }) => act)).toEqual(['medium.trash'])
    const of = { act: 'medium.trash', subject: 'medium', subjectId: id }
    const latest = await store.db.write((tx) => findLatestActivity(tx, of))
    expect(latest?.actorName).toBe(editor.name)
  })
}

const figureOf = (mediumId: string) => ({
  type: 'figure',
  attrs: { mediumId, alt: null, credit: null, size: 'column' },
  content: [],
})
