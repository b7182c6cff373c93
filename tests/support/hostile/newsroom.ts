// A newsroom in which every name, title, sentence and note is an attack: what a browser test then looks at from all sides.
import { eq } from 'drizzle-orm'
import type { Db } from '../../../db/client.ts'
import { contentOf } from '../../../lib/articles/content.ts'
import { saveArticle } from '../../../lib/articles/save.ts'
import { correctArticle } from '../../../lib/corrections/add.ts'
import { addNote } from '../../../lib/notes/add.ts'
import { mediumId } from '../../../lib/ops/seed/pictures.ts'
import { makePreviewLink } from '../../../lib/preview/make-link.ts'
import { publishArticle } from '../../../lib/publications/publish.ts'
import { nameRevision } from '../../../lib/revisions/name.ts'
import type { Doc } from '../../../lib/rich-text/document.ts'
import { inviteUser } from '../../../lib/users/invite.ts'
import { cite, doc, figure, h, p, pageBreak, reference, references } from '../../unit/lib/rich-text/write.ts'
import { aCategory, anArticle, anAuthor, anIssue, aPage, aPromo, aTag, signedBy } from '../builders.ts'
import { deskOf, MINUTE, managingEditor } from '../cast.ts'
import { AS_OF } from '../running/demo-data.ts'

/** Out of an attribute, out of a script, out of a title, out of a comment, out of CDATA; each would set `xss` or show itself. */
export const ATTACK = [
  `"'><img src=x onerror=xss=1>`,
  '</script><script>xss=1</script>',
  '</title></textarea><svg onload=xss=1>',
  ']]>--><b onmouseover=xss=1>{{xss=1}}',
].join('')

/** For fields that hold little. */
const SHORT = '"><svg onload=xss=1>'

/** Where it is printed, and where the desk shows it. */
export type HostileNewsroom = { site: string[]; desk: string[]; guest: string[] }

/** `ownerId` is the person of the demo who looks at it. */
export async function fillHostilely(db: Db, ownerId: string): Promise<HostileNewsroom> {
  const desk = {
    ...deskOf({ ...managingEditor, id: ownerId, name: ATTACK }, db, AS_OF),
    newId: crypto.randomUUID.bind(crypto),
  }
  const author = await anAuthor(db, {
    ...{ name: ATTACK, slug: 'attacker', credentials: [SHORT], affiliation: ATTACK, bio: ATTACK },
    ...{ isEditor: true, role: ATTACK },
  })
  const category = await aCategory(db, { name: `Attacks ${ATTACK}`, slug: 'attacks', description: ATTACK })
  const tag = await aTag(db, { name: `attack ${SHORT}`, slug: 'attack' })
  const issue = await anIssue(db, {
    ...{ year: 2030, month: 2, title: ATTACK, sections: [SHORT], visibleFrom: AS_OF - MINUTE },
  })
  await aPage(db, { title: ATTACK, slug: 'attack', description: ATTACK, body: bodyOf(ATTACK) })
  await aPromo(db, { label: SHORT, title: ATTACK })
  const medium = mediumId('plate:two-chairs')
  await db.write(async (tx) => {
    const { media } = tx.t
    const words = { alt: ATTACK, caption: ATTACK, credit: ATTACK, license: ATTACK, fileName: `${SHORT}.jpg` }
    await tx.orm.update(media).set(words).where(eq(media.id, medium))
  })
  const content = contentOf({
    ...{ kicker: SHORT, title: `Attack ${ATTACK}`, dek: ATTACK, excerpt: ATTACK, body: bodyOf(ATTACK) },
    ...{
      hero: { mediumId: medium, alt: ATTACK, caption: ATTACK, credit: ATTACK },
      byline: [signedBy(author)],
    },
    ...{ issue: { id: issue.id, section: SHORT, position: 0 }, categoryIds: [category.id], tagIds: [tag.id] },
    ...{ disclosure: ATTACK, sponsor: ATTACK },
    seo: { title: ATTACK, description: ATTACK, canonical: null, noindex: false },
  })
  const { id } = await anArticle(db, { ...content, slug: 'attack', at: AS_OF - MINUTE })
  await correctArticle(desk, { articleId: id, kind: 'correction', text: ATTACK })
  const saved = await saveArticle(desk, {
    ...{ articleId: id, rev: 1, why: ATTACK },
    content: {
      ...content,
      title: `Attack again ${ATTACK}`,
      dek: `${ATTACK} more`,
      body: bodyOf(`${SHORT} ${ATTACK}`),
    },
  })
  await nameRevision(desk, { articleId: id, revisionId: saved.revisionId, label: SHORT })
  await addNote(desk, { articleId: id, text: ATTACK })
  await db.write(async (tx) => {
    const { articles } = tx.t
    await tx.orm.update(articles).set({ ownerId, assigneeId: ownerId }).where(eq(articles.id, id))
  })
  await publishArticle(desk, { articleId: id, at: AS_OF + 30 * MINUTE })
  const link = await makePreviewLink(desk, {
    ...{ articleId: id, kind: 'approval', label: ATTACK, days: 7, revisionId: null },
  })
  await inviteUser(
    { ...desk, actor: { ...desk.actor, role: 'admin' } },
    {
      ...{ email: 'attacker@synovia.example', name: SHORT, role: 'contributor' },
    },
  )
  const article = `/desk/articles/${id}/`
  return {
    site: [
      ...[
        '/',
        '/article/attack/',
        '/article/attack/2/',
        '/article/attack/?singlepage=1',
        '/author/attacker/',
      ],
      ...['/category/attacks/', '/tag/attack/', '/issue/2030-02/', '/issues/', '/editors/', '/page/attack/'],
      ...['/corrections/', '/feed/', '/feeds/', '/category/attacks/feed/', '/article/attackk/'],
      `/search/?q=${encodeURIComponent(`attack ${SHORT}`)}`,
    ],
    desk: [
      ...['/desk/', '/desk/articles/', '/desk/calendar/', '/desk/people/', '/desk/account/', article],
      ...[`${article}history/`, `${article}preview/`, '/desk/media/', `/desk/media/?medium=${medium}`],
      ...[`/desk/articles/?q=${encodeURIComponent(`attack ${SHORT}`)}`, '/desk/articles/new/'],
    ],
    guest: [link.address],
  }
}

/** In every place of a text that takes words, on two pages. */
function bodyOf(text: string): Doc {
  return doc(
    h(2, text),
    p(text, cite('a'), ' ', {
      type: 'text',
      text,
      marks: [{ type: 'link', attrs: { href: 'https://example.org/', title: text } }],
    }),
    figure(mediumId('plate:two-chairs'), text, { alt: text, credit: text }),
    { type: 'callout', attrs: { title: text }, content: [p(text)] },
    { type: 'pullQuote', attrs: { attribution: text }, content: [{ type: 'text', text }] },
    { type: 'videoEmbed', attrs: { provider: 'youtube', videoId: 'dQw4w9WgXcQ', title: text } },
    pageBreak,
    { type: 'codeBlock', attrs: { language: text }, content: [{ type: 'text', text }] },
    p(text),
    references(reference('a', text)),
  )
}
