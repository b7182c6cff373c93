// Gives a static page another address, with all its versions. Who knows the old one is sent on, in one step.
import type { z } from 'zod'
import { appendLog } from '../../db/store/log.ts'
import { findPageAt, setPageSlug } from '../../db/store/publication/pages.ts'
import { recordActivity } from '../activity.ts'
import { pageTags } from '../changes.ts'
import { act, type Desk } from '../desk.ts'
import { Invalid } from '../errors.ts'
import { authorize } from '../policy.ts'
import { moveAddressWithin } from '../redirects/move.ts'
import { SLUG_FORM } from '../slugs.ts'
import { urls } from '../urls.ts'
import { findPageForWriting } from './found.ts'
import type { pageSlugInput } from './input.ts'

const LONGEST = 80

/** At once, also of what is planned. Refused: an address that is taken, or of another form. Recorded: page.slug. */
export function movePage(
  desk: Desk,
  { slug }: z.output<typeof pageSlugInput>,
  { id = '' },
): Promise<{ slug: string; redirectsFrom: string | null }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'site.edit')
    const { draft, rows } = await findPageForWriting(tx, desk, id)
    if (slug === draft.slug) return { slug, redirectsFrom: null }
    if (slug.length > LONGEST || !SLUG_FORM.test(slug)) throw refused(FORM)
    const taken = await findPageAt(tx, slug, id)
    if (taken !== null) throw refused(`“${taken}” has this address already. Choose another.`)
    const [from, to] = [urls.page(draft.slug), urls.page(slug)]
    const wasSeen = rows.some(({ visibleFrom }) => visibleFrom <= desk.now)
    const moved = wasSeen ? await moveAddressWithin(tx, desk, { from, to, why: 'Another address' }) : []
    await setPageSlug(tx, id, slug)
    if (rows.length > 0)
      await appendLog(tx, desk.now, [...new Set([...pageTags(draft.slug), ...pageTags(slug), ...moved])])
    const detail = { from: draft.slug, to: slug }
    await recordActivity(tx, desk, { act: 'page.slug', subject: 'page', subjectId: id, detail })
    return { slug, redirectsFrom: wasSeen ? from : null }
  })
}

const FORM = 'Use small letters and digits with single dashes between them, 80 characters at most.'
const refused = (message: string) => new Invalid([{ field: 'slug', message }])
