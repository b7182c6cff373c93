// Planning: everything of the old magazine has a place, and whatever is not as it was is said.
import { expect, test } from 'vitest'
import type { MenuEntry } from '../../../../../../lib/menus/entry.ts'
import type { Entry } from '../../../../../../lib/transfer/wxr/plan/entry.ts'
import { anExport, anItem, entriesOf, OLD_JOINT, outline, planOf } from '../../../../../support/wxr.ts'

const entries = await planOf(OLD_JOINT)
const articles = entriesOf(entries, 'article')
const articleOf = (number: number) => articleIn(entries, number)
const nameOf = (id: string | undefined) =>
  entriesOf(entries, 'category').find(({ category }) => category.id === id)?.category.name

function articleIn(all: Entry[], number: number) {
  const found = entriesOf(all, 'article').find(({ origin }) => origin.id === String(number))
  if (!found) throw new Error(`No article ${number} was planned.`)
  return found
}

test('the same export gives the same plan', async () => {
  expect(await planOf(OLD_JOINT)).toEqual(entries)
})

test('authors come with their credentials, those without articles and guests too', () => {
  const authors = entriesOf(entries, 'author').map(({ author, warnings }) => [
    author.name,
    author.credentials,
    author.slug,
    warnings.length,
  ])
  expect(authors).toEqual([
    ['Ingrid Halm', ['MD', 'PhD'], 'ingrid-halm', 0],
    ['Somebody Quiet', [], 'somebody-quiet', 0],
    ['Guest Writer', ['RN'], 'guest-writer', 1],
  ])
  expect(entriesOf(entries, 'author')[0]?.redirects).toEqual([
    { from: '/author/ingrid/', to: '/author/ingrid-halm/' },
  ])
})

test('categories keep their tree; loops, lost parents and shared addresses are told', () => {
  const categories = entriesOf(entries, 'category')
  const tree = categories.map(({ category }) => [
    category.name,
    nameOf(category.parentId ?? undefined) ?? null,
    category.slug,
  ])
  expect(tree).toEqual([
    ['Conditions', null, 'conditions'],
    ['Egg', null, 'egg'],
    ['Lost', null, 'lost'],
    ['Opinion', null, 'opinion'],
    ['Uncategorized', null, 'uncategorized'],
    ['Gout & Crystals', 'Conditions', 'gout'],
    ['Hen', 'Egg', 'hen'],
    ['Condition News', 'Conditions', 'news'],
    ['Opinion News', 'Opinion', 'news'],
    ['Flares', 'Gout & Crystals', 'flares'],
  ])
  expect(
    categories.filter(({ warnings }) => warnings.length > 0).map(({ category }) => category.name),
  ).toEqual(['Egg', 'Lost', 'Opinion News'])
  expect(categories.find(({ category }) => category.name === 'Flares')?.category.description).toBe(
    'When it burns',
  )
})

test('an article comes with its pages, terms, picture, teaser, guid and old addresses', () => {
  const { article, redirects } = articleOf(101)
  const tags = entriesOf(entries, 'tag').map(({ tag }) => tag.id)
  const hand = entriesOf(entries, 'medium').find(({ medium }) => medium.fileName === 'hand.png')
  expect(outline(article.content.body)).toEqual([
    'paragraph: The first part, on / two lines.',
    'paragraph: It has a second paragraph.',
    'pageBreak',
    'paragraph: The second part has a picture.',
    'figure',
    'pageBreak',
    'paragraph: The third part begins beside it.',
    'pageBreak',
    'paragraph: The fourth part, <bold>bold over</bold>',
    'paragraph: <bold>a blank line</bold>, ends here.',
    'pageBreak',
    'paragraph: The fifth part links to <link>the next article</link> and to <link>another</link>.',
  ])
  expect(article).toMatchObject({
    slug: 'essay',
    guid: 'https://old-joint.example/?p=101',
    importRef: 'wxr:old-joint.example:101',
    visibility: { kind: 'published', at: Date.UTC(2012, 2, 15, 21, 38, 8) },
    content: {
      tagIds: tags,
      hero: { mediumId: hand?.medium.id },
      excerpt: 'The first part, on two lines. It has a second paragraph.',
    },
  })
  expect(article.content.categoryIds.map(nameOf)).toEqual(['Flares', 'Uncategorized'])
  expect(redirects).toEqual([
    { from: '/2012/03/essay/', to: '/article/essay/' },
    { from: '/?p=101', to: '/article/essay/' },
    { from: '/2012/03/essay-draft/', to: '/article/essay/' },
    ...[2, 3, 4, 5].map((page) => ({ from: `/2012/03/essay/${page}/`, to: `/article/essay/${page}/` })),
  ])
})

test('links to other articles of the old site lead to where these stand now', () => {
  const links = JSON.stringify(articleOf(101).article.content.body).match(/"href":"[^"]*"/g)
  expect(links).toEqual(['"href":"/article/blocks/#notes"', '"href":"/article/shortcodes/"'])
})

test('several authors, the primary category, a subtitle and what search engines are told come from their plugins', () => {
  const { content } = articleOf(102).article
  expect(content.byline.map(({ name, credentials }) => [name, credentials])).toEqual([
    ['Ingrid Halm', ['MD', 'PhD']],
    ['Guest Writer', ['RN']],
  ])
  expect(content.categoryIds.map(nameOf)).toEqual(['Opinion News'])
  expect(content).toMatchObject({
    dek: 'How they are stacked',
    seo: { title: null, description: 'What blocks are for' },
  })
})

test('pictures belong to their files whatever size the text names; strangers get a place of their own', () => {
  const media = entriesOf(entries, 'medium').map(({ medium }) => [
    medium.fileName,
    medium.alt,
    medium.caption,
    medium.width,
  ])
  expect(media).toEqual([
    ['knee.jpg', 'A knee, drawn', 'The knee itself', 1200],
    ['hand.png', '', null, 0],
    ['x', '', null, 0],
  ])
  const knee = entriesOf(entries, 'medium')[0]
  expect(JSON.stringify(articleOf(101).article.content.body)).toContain(`"mediumId":"${knee?.medium.id}"`)
  expect(knee?.medium.paths[0]).toBe('2012/03/knee.jpg')
  expect(knee?.redirects).toEqual([{ from: '/2012/03/shortcodes/knee/', to: '/article/shortcodes/' }])
})

test('only what was public is published; the rest are drafts with a reason', () => {
  const states = [105, 106, 107, 108].map((id) => [
    articleOf(id).article.visibility.kind,
    articleOf(id).warnings,
  ])
  expect(states).toEqual([
    ['published', []],
    ['draft', []],
    ['draft', ['It was private and is a draft here.']],
    ['draft', ['It was protected by a password and is a draft here.']],
  ])
  expect(articleOf(105).article.visibility).toEqual({ kind: 'published', at: Date.UTC(2099, 0, 1, 9) })
  expect(articles.some(({ origin }) => origin.id === '109')).toBe(false)
})

test('titles are words, never empty, and addresses are free', () => {
  const titles = [110, 111, 112].map((id) => [
    articleOf(id).article.content.title,
    articleOf(id).article.slug,
  ])
  expect(titles).toEqual([
    ['Words without a title stand here and go on for a while…', 'no-title'],
    ['A title with marks & more', 'same'],
    ['Namesake', 'same-2'],
  ])
  expect(articleOf(112).warnings).toEqual(['Its address was taken; it is “same-2” here.'])
})

test('what is broken, thrown away or there twice is skipped with its reason', () => {
  const skipped = entriesOf(entries, 'skipped').map(({ origin, reason }) => [origin.title, reason])
  expect(skipped).toEqual([
    ['A broken item', expect.stringContaining('could not be read')],
    ['A talk', expect.stringContaining('Not a picture')],
    ['Thrown away', expect.stringContaining('trash')],
    ['Once more again', expect.stringContaining('same number')],
    ['Bare', 'The menu is empty.'],
  ])
})

test('pages stand whole; a page that was not public appears never', () => {
  const pages = entriesOf(entries, 'page').map(({ page, warnings }) => [
    page.slug,
    page.visibility.kind,
    outline(page.body).length,
    warnings.length,
  ])
  expect(pages).toEqual([
    ['about', 'published', 2, 1],
    ['team', 'published', 1, 0],
    ['hidden-page', 'draft', 1, 0],
  ])
})

function labels(menu: MenuEntry[], depth = 0): string[] {
  return menu.flatMap(({ label, target, children }) => [
    `${'  '.repeat(depth)}${label} (${target.kind})`,
    ...labels(children, depth + 1),
  ])
}

test('menus keep their order, depth and every kind of target', () => {
  const [main, side] = entriesOf(entries, 'menu')
  expect(labels(main?.menu.entries ?? [])).toEqual([
    'Home (path)',
    'About (page)',
    'Conditions (category)',
    '  Gout & Crystals (category)',
    '    Burning (category)',
    '      An essay in five parts (article)',
    'Shop (site)',
    'More (heading)',
    '  Old address (path)',
    'Orphan (path)',
  ])
  expect([main?.menu.name, side?.menu.name]).toEqual(['main', 'side'])
  expect(main?.warnings).toHaveLength(3)
})

test('a publication that has a main menu keeps it', async () => {
  const menus = [{ id: 'm', name: 'main', importRef: null, entries: [] }]
  expect(entriesOf(await planOf(OLD_JOINT, { menus }), 'menu')[0]?.menu.name).toBe('main-menu')
})

test('a menu is never taken for a hub’s, for one at the foot of the page, or for one that is here', async () => {
  const main = { id: 'm', name: 'main', importRef: null, entries: [] }
  const names = async (slug: string, menus: (typeof main)[] = [main]) => {
    const text = OLD_JOINT.replace('nicename="side"', `nicename="${slug}"`).replace(
      '<wp:term_slug><![CDATA[side]]>',
      `<wp:term_slug><![CDATA[${slug}]]>`,
    )
    const side = entriesOf(await planOf(text, { menus }), 'menu').find(({ origin }) => origin.id === slug)
    return [side?.menu.name, side?.warnings.length]
  }
  expect(await names('hub-gout')).toEqual(['imported-hub-gout', 1])
  expect(await names('footer')).toEqual(['imported-footer', 1])
  expect(await names('main')).toEqual(['imported-main', 1])
  expect(await names('side')).toEqual(['side', 0])
  const here = (name: string) => ({ ...main, id: name, name })
  expect(await names('side', [main, here('side')])).toEqual(['side-2', 1])
  expect(await names('hub-gout', [main, here('imported-hub-gout')])).toEqual(['imported-hub-gout-2', 1])
})

test('an export of articles alone finds its categories and tags in the articles', async () => {
  const term =
    '<category domain="category" nicename="gout">Gout</category><category domain="post_tag" nicename="uric-acid">uric acid</category>'
  const plan = await planOf(anExport(anItem(1, 'Words', term)))
  const [category] = entriesOf(plan, 'category')
  expect(category).toMatchObject({ warnings: [], category: { name: 'Gout', slug: 'gout' } })
  expect(articleIn(plan, 1).article.content).toMatchObject({
    categoryIds: [category?.category.id],
    tagIds: [entriesOf(plan, 'tag')[0]?.tag.id],
  })
})

test('categories and tags that are here already under the same name are used, not doubled', async () => {
  const term = '<category domain="post_tag" nicename="gout">Gout</category>'
  const text = anExport(anItem(1, 'Words', term))
  const same = await planOf(text, { tags: [{ id: 't1', slug: 'gout', name: 'gout', importRef: null }] })
  expect(entriesOf(same, 'tag')).toMatchObject([{ action: 'keep', tag: { id: 't1' } }])
  const other = await planOf(text, {
    tags: [{ id: 't1', slug: 'gout', name: 'Gout of the toe', importRef: null }],
  })
  expect(entriesOf(other, 'tag')).toMatchObject([{ action: 'create', tag: { slug: 'gout-2' } }])
})

test('an address that an article of ours has stays with ours', async () => {
  const plan = await planOf(anExport(anItem(1, 'Words')), { otherSlugs: new Set(['item-1']) })
  expect(articleIn(plan, 1)).toMatchObject({
    article: { slug: 'item-1-2' },
    warnings: [expect.stringContaining('item-1-2')],
  })
})
