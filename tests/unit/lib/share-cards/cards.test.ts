// Share cards: what stands on them, when their address changes, and that each is drawn once and kept.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { cardAddress, cardImage } from '../../../../lib/share-cards/address.ts'
import {
  articleCard,
  authorCard,
  type CardPublication,
  cardVersion,
  issueCard,
} from '../../../../lib/share-cards/card.ts'
import { type Box, COLOURS, cardLayout, placeOf } from '../../../../lib/share-cards/layout.ts'
import { type CardRoom, openCardRoom } from '../../../../lib/share-cards/room.ts'
import { isPictureAlone } from '../../../../lib/share-cards/settable.ts'
import { anArticlePage } from '../../../fixtures/article.ts'
import { aListing, anIssuePage } from '../../../fixtures/lists.ts'
import { anAuthor, aPicture, aSigner } from '../../../fixtures/views.ts'
import { makeFolder, removeFolder } from '../../../support/db.ts'

const HOUSE: CardPublication = { name: 'Synovia', logo: null, colours: {} }
const article = (given: Parameters<typeof anArticlePage>[0] = {}) => articleCard(HOUSE, anArticlePage(given))

test('an article’s card says title, signers, issue and section, with its picture', () => {
  const card = article({ byline: [aSigner(), aSigner('Chidi Okafor', [], 'as told to')] })
  expect(card).toMatchObject({
    masthead: 'Synovia',
    kicker: 'Rheuminations',
    section: 'opinion',
    title: 'The Second Silence',
    byline: 'Meera Rao',
    foot: 'December 2023',
    picture: { isTall: false },
  })
  const names = ['A B', 'C D', 'E F'].map((name) => aSigner(name))
  expect(article({ byline: names }).byline).toBe('A B and 2 others')
  expect(article({ sponsor: 'Supported by Larkspur' }).kicker).toBe('Supported by Larkspur')
  expect(article({ hero: aPicture('x', { missing: true }) }).picture).toBeNull()
})

test('the address changes with what the card shows, and only with that', () => {
  const card = article()
  const address = cardAddress('article', 'the-second-silence', card)
  expect(address).toMatch(/^\/card\/article\/the-second-silence\/[0-9a-f]{16}\.jpg$/)
  expect(cardAddress('article', 'the-second-silence', article({ words: 1 }))).toBe(address)
  for (const given of [{ title: 'Another' }, { byline: [] }, { hero: null }, { section: null }])
    expect(cardVersion(article(given))).not.toBe(cardVersion(card))
  expect(cardImage('article', 'the-second-silence', card)).toMatchObject({
    width: 1200,
    height: 630,
    alt: 'The Second Silence. Meera Rao. Synovia',
  })
})

test('a publication’s own logo and colours are on its cards; without any a card keeps its address', () => {
  const plain = article()
  expect(plain).not.toHaveProperty('logo')
  expect(plain).not.toHaveProperty('colours')
  const logo = aPicture('logo', { width: 640, height: 200 })
  const colours = {
    house: { day: '#112233', night: '#aabbcc' },
    opinion: { day: '#332211', night: '#ccbbaa' },
  }
  const own = articleCard({ name: 'Synovia', logo, colours }, anArticlePage())
  expect(own).toMatchObject({
    logo: { path: '/media/logo/full-960.jpg', width: 640, height: 200 },
    colours: { house: '#112233', section: '#332211' },
  })
  expect(cardVersion(own)).not.toBe(cardVersion(plain))
  const drawn = JSON.stringify(cardLayout(own))
  expect([drawn.includes('#112233'), drawn.includes('#332211'), drawn.includes(COLOURS.house)]).toEqual([
    ...[true, true, false],
  ])
  expect(textsOf(cardLayout(own))).not.toContain('Synovia')
})

test('issues and authors have cards too', () => {
  expect(issueCard(HOUSE, anIssuePage())).toMatchObject({ picture: { isTall: true } })
  const author = authorCard(HOUSE, { author: anAuthor(), listing: aListing({ total: 1 }) })
  expect(author).toMatchObject({ foot: '1 article' })
  expect(author.title).toMatch(/^Meera Rao, MD/)
})

test('words that cannot be set are left out whole; a card without its title is its picture', () => {
  const texts = (given: Parameters<typeof article>[0]) => textsOf(cardLayout(article(given)))
  expect(texts({ title: 'TNF-α, IL-1β & Łódź' })).toContain('TNF-α, IL-1β & Łódź')
  expect(texts({ byline: [aSigner('דנה כהן')] })).toEqual(expect.arrayContaining(['The Second Silence', '']))
  for (const title of ['נשימה שנייה', 'الصمت الثاني', '第二の沈黙', 'ความเงียบ', 'Gout – النقرس']) {
    const [whole, bare] = [article({ title }), article({ title, hero: null })]
    expect([title, textsOf(cardLayout(whole)).includes(title)]).toEqual([title, false])
    expect([isPictureAlone(whole), placeOf(whole)]).toEqual([true, { left: 0, width: 1200 }])
    expect([isPictureAlone(bare), textsOf(cardLayout(bare))[0]]).toEqual([false, 'Synovia'])
    expect(cardImage('article', 'x', whole).alt).toContain(title)
  }
  expect(placeOf(article())).toEqual({ left: 720, width: 480 })
})

function textsOf({ props: { children = [] } }: Box): string[] {
  return typeof children === 'string' ? [children] : children.flatMap(textsOf)
}

test('the colours are those of the pages', () => {
  const tokens = readFileSync(
    join(import.meta.dirname, '../../../../components/site/base/tokens.css'),
    'utf8',
  )
  for (const [name, colour] of Object.entries(COLOURS))
    expect(tokens).toContain(`--${name}: light-dark(${colour},`)
})

let folder: string
let room: CardRoom
beforeEach(() => {
  folder = makeFolder()
  room = openCardRoom(folder)
})
afterEach(() => {
  room.close()
  removeFolder(folder)
})

test('a card is 1200 by 630, drawn once however many ask, and the older one goes', async () => {
  const wanted = { kind: 'article' as const, id: 'a', card: article({ hero: null }) }
  const files = await Promise.all([1, 2, 3].map(() => room.fileOf(wanted)))
  expect(new Set(files.map((drawn) => drawn?.file)).size).toBe(1)
  const file = files[0]?.file ?? ''
  const { width, height, format } = await sharp(file).metadata()
  expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'jpeg' })
  const before = readFileSync(file)
  expect((await room.fileOf(wanted))?.file).toBe(file)
  expect(readFileSync(file).equals(before)).toBe(true)
  const next = await room.fileOf({ ...wanted, card: article({ title: 'Another title', hero: null }) })
  expect(readdirSync(join(folder, 'cards'))).toEqual([next?.file.split('/').at(-1)])
})

test('whatever stands in a title, a card is drawn', async () => {
  const titles = ['<b>&amp;</b> ]]> "', '\u0000\u202e\ud800 🎈 日本語 العربية', '', 'x'.repeat(400)]
  for (const [at, title] of titles.entries())
    expect(await room.fileOf({ kind: 'author', id: `${at}`, card: article({ title }) }), title).not.toBeNull()
})

test('Greek letters are set; a picture without its title fills the card', async () => {
  const drawn = async (id: string, given: Parameters<typeof article>[0]) =>
    (await room.fileOf({ kind: 'article', id, card: article(given) }))?.file ?? ''
  const [greek, without] = [
    await drawn('one', { title: 'TNF-α', hero: null }),
    await drawn('two', { title: 'TNF-', hero: null }),
  ]
  expect(readFileSync(greek).equals(readFileSync(without))).toBe(false)
  const hero = aPicture('red')
  const file = join(folder, hero.src)
  mkdirSync(dirname(file), { recursive: true })
  await sharp({ create: { width: 900, height: 700, channels: 3, background: '#a00' } })
    .jpeg()
    .toFile(file)
  const left = async (title: string) => {
    const one = sharp(await drawn(title, { title, hero })).extract({
      left: 60,
      top: 600,
      width: 1,
      height: 1,
    })
    return [...(await one.raw().toBuffer())]
  }
  const [[, greenOfTitle = 0], [, greenOfNone = 255]] = [await left('Silence'), await left('الصمت')]
  expect([greenOfTitle > 200, greenOfNone < 60]).toEqual([true, true])
})

test('two drawn at once are both right, and one that fails spoils no other', async () => {
  const broken = openCardRoom(folder, { program: join(folder, 'no-such-program.ts') })
  const said = console.error
  const words: string[] = []
  console.error = (text: string) => words.push(text)
  expect(await broken.fileOf({ kind: 'issue', id: 'i', card: article() })).toBeNull()
  console.error = said
  expect(words.join()).toContain('The share card of issue i was not drawn')
  const [one, two] = await Promise.all(
    ['one', 'two'].map((id) => room.fileOf({ kind: 'issue', id, card: article({ title: id }) })),
  )
  expect([one, two].every((drawn) => drawn?.file.endsWith('.jpg'))).toBe(true)
})
