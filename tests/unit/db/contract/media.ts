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
import { isMediumShown } from '../../../../db/reader/media.ts'
import { findLatestActivity } from '../../../../db/store/activity.ts'
import { countUses, listUsesElsewhere, writeDraftUses } from '../../../../db/store/media/uses.ts'
import { saveArticle } from '../../../../lib/articles/save.ts'
import { trashMedium } from '../../../../lib/media/trash.ts'
import { publishArticle } from '../../../../lib/publications/publish.ts'
import { aCampaign, aMedium, anArticle, anAuthor, anIssue, aPage } from '../../../support/builders.ts'
import { DAY, deskOf, managingEditor, NOON, reader } from '../../../support/cast.ts'
import { freshStore, type OpenStore } from '../../../support/db.ts'

export function libraryFindsPictures(open: OpenStore): void {
  const store = freshStore(open)
  const desk = () => deskOf(managingEditor, store.db)
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

  test('readers see a picture while something public shows it, wherever that is', async () => {
    const { db } = store
    const shown = (hash: string, now = NOON) => isMediumShown(reader(db, now), hash)
    const hashes = ['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => letter.repeat(32))
    const media = await Promise.all(hashes.map((hash) => aMedium(db, { hash })))
    const [hero, figure, cover, photo, onPage, onAd] = media.map(({ id }) => id)
    if (!hero || !figure || !cover || !photo || !onPage || !onAd) throw new Error('Six pictures are needed.')
    const lead = { mediumId: hero, alt: null, caption: null, credit: null }
    const body = { type: 'doc', content: [figureOf(figure)] } as never
    const span = { at: NOON + DAY, until: NOON + 2 * DAY }
    await anArticle(db, { hero: lead, body, ...span })
    const later = { visibleFrom: NOON + DAY, visibleUntil: NOON + 2 * DAY }
    await anIssue(db, { coverId: cover, ...later })
    await anAuthor(db, { photoId: photo })
    await aPage(db, { body: { type: 'doc', content: [figureOf(onPage)] } as never, ...later })
    await aCampaign(db, { pictureId: onAd, ...later })
    const at = async (now: number) => {
      const answers = await Promise.all(hashes.map((hash) => shown(hash, now)))
      return hashes
        .filter((_, at) => answers[at])
        .map(([letter]) => letter)
        .join('')
    }
    expect([await at(NOON + DAY - 1), await at(NOON + DAY)]).toEqual(['d', 'abcdef'])
    expect([await at(NOON + 2 * DAY - 1), await at(NOON + 2 * DAY)]).toEqual(['abcdef', 'd'])
    expect(await shown('0'.repeat(32))).toBe(false)
  })

  test('a picture that a published text has lost, or only a later version shows, is not seen', async () => {
    const { db } = store
    const [one, other] = [
      await aMedium(db, { hash: '1'.repeat(32) }),
      await aMedium(db, { hash: '2'.repeat(32) }),
    ]
    const with_ = ({ id }: { id: string }) => ({ mediumId: id, alt: null, caption: null, credit: null })
    const { id: articleId, content } = await anArticle(db, { hero: with_(one) })
    await saveArticle(desk(), { articleId, rev: 1, content: { ...content, hero: with_(other) } })
    const both = async (now: number) => [
      await isMediumShown(reader(db, now), one.hash),
      await isMediumShown(reader(db, now), other.hash),
    ]
    expect(await both(NOON)).toEqual([true, false])
    await publishArticle(desk(), { articleId, at: NOON + DAY })
    expect(await both(NOON + DAY - 1)).toEqual([true, false])
    expect(await both(NOON + DAY)).toEqual([false, true])
  })

  test('what was done with a picture is told, the latest first', async () => {
    const { id } = await aMedium(store.db)
    await trashMedium(desk(), id)
    expect((await listMediumActivity(desk(), id, 5)).map(({ act }) => act)).toEqual(['medium.trash'])
    const of = { acts: ['medium.trash'], subject: 'medium', subjectId: id }
    const latest = await store.db.write((tx) => findLatestActivity(tx, of))
    expect(latest?.actorName).toBe(managingEditor.name)
  })
}

const figureOf = (mediumId: string) => ({
  type: 'figure',
  attrs: { mediumId, alt: null, credit: null, size: 'column' },
  content: [],
})
