// Gives an article another address. Who knows the old one is sent on, in one step.
import { updateArticle } from '../../db/store/articles/articles.ts'
import { findSlugHolder } from '../../db/store/articles/slugs.ts'
import { appendLog } from '../../db/store/log.ts'
import { findRedirectRow } from '../../db/store/publication/redirects.ts'
import { recordActivity } from '../activity.ts'
import { articleTags, redirectTags } from '../changes.ts'
import { act, type Desk } from '../desk.ts'
import { Invalid } from '../errors.ts'
import { authorize, can } from '../policy.ts'
import { placesOf } from '../publications/places.ts'
import { redirectKey } from '../redirects/key.ts'
import { moveAddressWithin } from '../redirects/move.ts'
import { SLUG_FORM } from '../slugs.ts'
import { urls } from '../urls.ts'
import { findUntrashed } from './found.ts'

const LONGEST = 80

/**
 * A draft that was never seen just changes its address; of everything else the old one redirects, chains collapsed, and
 * only who may publish may do it. Refused: an address that is taken, or of another form. Recorded: article.slug.
 */
export function changeSlug(
  desk: Desk,
  { articleId, slug }: { articleId: string; slug: string },
): Promise<{ slug: string; redirectsFrom: string | null }> {
  return act(desk, async (tx) => {
    const { article, open, subject } = await findUntrashed(tx, desk, articleId)
    const { wasSeen, title } = await findSlugHolder(tx, slug, { article, now: desk.now })
    authorize(desk.actor, wasSeen || open.length > 0 ? 'article.publish' : 'article.edit', subject)
    if (slug === article.slug) return { slug, redirectsFrom: null }
    if (slug.length > LONGEST || !SLUG_FORM.test(slug)) throw refused(FORM)
    if (title !== null) throw refused(`“${title}” has this address already. Choose another.`)

    const [from, to] = [urls.article(article.slug), urls.article(slug)]
    const key = redirectKey(to)
    const isOldAddress = (await findRedirectRow(tx, key)) !== null
    if (isOldAddress && !can(desk.actor, 'article.publish')) throw refused(OLD_ADDRESS)
    // What nobody has seen yet leads nobody astray: readers of the old address are sent on until it is published.
    const tags = wasSeen
      ? await moveAddressWithin(tx, desk, { from, to, why: 'Another address' })
      : redirectTags(key)
    await updateArticle(tx, articleId, { slug })
    const places = await placesOf(tx, article, open)
    const both = places.flatMap((place) => [place, { ...place, slug }])
    const isTold = wasSeen || open.length > 0
    if (isTold)
      await appendLog(tx, desk.now, [
        ...new Set([...articleTags(both), `slug:${article.slug}`, `slug:${slug}`, 'menu', ...tags]),
      ])
    await recordActivity(tx, desk, {
      act: 'article.slug',
      subject: 'article',
      subjectId: articleId,
      detail: { from: article.slug, to: slug },
    })
    return { slug, redirectsFrom: wasSeen ? urls.article(article.slug) : null }
  })
}

const OLD_ADDRESS =
  'Readers who follow an old link to this address are sent on to another article. Choose another.'
const FORM = 'Use small letters and digits with single dashes between them, 80 characters at most.'
const refused = (message: string) => new Invalid([{ field: 'slug', message }])
