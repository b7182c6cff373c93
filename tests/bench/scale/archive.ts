// The archive that is measured: the demo, and around it thousands of articles that went through the desk's own verbs.
import type { Db, Tx } from '../../../db/client.ts'
import { anArticle, anAuthor, anIssue, aTag, signedBy } from '../../support/builders.ts'
import { DAY, NOON } from '../../support/cast.ts'
import { makeWriter, type Writer } from './writer.ts'

/** Over so many days they appeared. */
export const DAYS = 20 * 365
const [AUTHORS, TAGS, ISSUES, ISSUE_HOLDS] = [600, 400, 200, 25]
const AT_ONCE = 100

/** By it the copies know what they are made of. */
export const OURS = 'scale:'

export type Step = (done: number) => void

type Says = (words: string) => boolean

/** `may` decides what the articles are called, introduced as and filed under; their texts say whatever comes. */
export async function writeArchive(db: Db, count: number, step: Step, may: Says = () => true): Promise<void> {
  const writer = makeWriter(1)
  const { categories, ...others } = await db.write((tx) => castOf(tx, writer))
  const cast = { ...others, categories: categories.filter(({ name }) => may(name)), may }
  for (let done = 0; done < count; done += AT_ONCE) {
    await db.write(async (tx) => {
      for (let number = done; number < Math.min(count, done + AT_ONCE); number++)
        await anArticle(tx, { ...written(writer, cast, number), at: NOON - momentOf(number, count) })
    })
    step(Math.min(count, done + AT_ONCE))
  }
}

/** How long ago, the last one an hour. */
const momentOf = (number: number, count: number) => 3_600_000 + ((count - 1 - number) * DAYS * DAY) / count

type Cast = Awaited<ReturnType<typeof castOf>> & { may: Says }

async function castOf(tx: Tx, writer: Writer) {
  const names = new Set<string>()
  while (names.size < AUTHORS) names.add(`${writer.title().split(' ')[0]} ${capital(writer.coinage())}`)
  const authors = []
  for (const name of names) authors.push(await anAuthor(tx, { name, bio: writer.sentence(30) }))
  const tags = []
  for (let number = 0; number < TAGS; number++)
    tags.push(await aTag(tx, { name: `${writer.coinage()} ${number}` }))
  const issues = []
  for (let number = 0; number < ISSUES; number++) {
    const [year, month] = [2008 - Math.floor(number / 12), 12 - (number % 12)]
    issues.push(
      await anIssue(tx, { year, month, volume: year - 1990, number: month, sections: ['Features', 'News'] }),
    )
  }
  const categories = (await tx.orm.select().from(tx.t.categories)).filter(({ kind }) => kind === 'section')
  const media = await tx.orm.select().from(tx.t.media)
  return { authors, tags, issues, categories, media }
}

function written(writer: Writer, { authors, tags, issues, categories, media, may }: Cast, number: number) {
  const paragraphs = Array.from({ length: 8 }, () => {
    const sentences = Array.from({ length: 4 }, () => writer.sentence(12 + Math.floor(writer.chance() * 12)))
    return `<p>${sentences.join(' ')} It speaks of ${writer.coinage()}.</p>`
  })
  const issue = issues[Math.floor(number / ISSUE_HOLDS)]
  return {
    title: drawn(() => writer.title(), may),
    dek: drawn(() => writer.sentence(18), may),
    importRef: `${OURS}${number}`,
    body: [...paragraphs.slice(0, 5), '<!--nextpage-->', '<h2>And then</h2>', ...paragraphs.slice(5)].join(
      '',
    ),
    hero: { mediumId: writer.one(media).id, alt: writer.sentence(8), caption: null, credit: null },
    byline: [signedBy(writer.one(authors))],
    // Some subjects have hundreds of articles and most have few.
    tagIds: [...new Set([0, 1, 2].map(() => tags[Math.floor(writer.chance() ** 2 * tags.length)]?.id ?? ''))],
    categoryIds: [writer.one(categories).id],
    issue: issue
      ? { id: issue.id, section: number % 5 ? 'Features' : 'News', position: number % ISSUE_HOLDS }
      : null,
  }
}

/** Drawn again until it may be said. */
function drawn(draw: () => string, may: Says): string {
  for (;;) {
    const words = draw()
    if (may(words)) return words
  }
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
