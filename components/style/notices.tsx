// Pages of their own kind: search and its answers, a static page, feeds, what is saved, what is missing, a draft for a guest; with
// what has gone last, since headings may not skip a level.
import type { SearchView as SearchViewModel } from '../../lib/reader/search/views.ts'
import { FeedAddress } from '../feeds/feed-address.tsx'
import { DraftBar } from '../preview/draft-bar.tsx'
import { GuestAnswer } from '../preview/guest-answer.tsx'
import { SearchView } from '../search/search-view.tsx'
import { GoneView } from '../site/gone-view.tsx'
import { MissingView } from '../site/missing-view.tsx'
import { PageView } from '../site/page-view.tsx'
import { SavedView } from '../site/saved-view.tsx'
import { HOSTILE, LONG, ONE_PAGE, ORIGIN, TEASERS } from './samples.ts'
import { Specimen, State } from './specimen.tsx'

const MARKED = 'Nobody had ever measured <mark>morning stiffness</mark> in marmalade before …'

const STORIES = TEASERS.map(([, teaser], at) => ({ ...teaser, id: `story-${at}` }))

const FOUND: SearchViewModel = {
  order: 'relevance',
  ...{ query: HOSTILE, message: null, total: 1234, pagination: ONE_PAGE },
  orders: [
    { label: 'Best first', href: '/?best', isCurrent: true },
    { label: 'Newest first', href: '/?newest', isCurrent: false },
  ],
  hint: { kind: 'maybe', label: LONG, href: '/?maybe' },
  hits: STORIES.map((teaser, at) => ({
    ...{ ...teaser, dekHtml: at === 2 ? '' : MARKED },
    passages: at < 2 ? [{ where: 'Page 3', href: `/?passage=${at}`, html: MARKED.repeat(2) }] : [],
  })),
  narrowed: [
    { kind: 'Author', label: 'Anselm Kettering', href: '/?author' },
    { kind: 'Subject', label: HOSTILE, href: '/?subject' },
  ],
  facets: [
    {
      ...{ title: 'Category', isPart: true },
      entries: [LONG, HOSTILE].map((label, at) => ({ label, href: `/?facet=${at}`, count: 10 ** (4 * at) })),
    },
  ],
  feedHref: '/?feed',
}

const ANSWER = {
  revisionId: 'style',
  approved: { name: HOSTILE, version: 2, at: Date.UTC(2025, 11, 8), isThisVersion: false },
}

const GUEST = {
  ...{ kind: 'found' as const, title: HOSTILE, publication: 'Synovia', timeZone: 'UTC', version: 3 },
  ...{ savedAt: Date.UTC(2025, 11, 9), expiresAt: Date.UTC(2025, 11, 20), isLive: false, answer: ANSWER },
}

export function Notices() {
  return (
    <>
      <Specimen name="What a search found">
        <SearchView view={FOUND} />
      </Specimen>
      <Specimen name="A static page">
        <PageView
          view={{ title: HOSTILE, html: `<h2>${LONG}</h2><p>${LONG}.</p>`, updatedAt: Date.UTC(2025, 0, 2) }}
          origin={ORIGIN}
        />
      </Specimen>
      <Specimen name="The address of a feed">
        <State kind="Long">
          <FeedAddress id="style_feed" label={LONG} address={`${ORIGIN}/feed/?q=${'urate+'.repeat(40)}`} />
        </State>
      </Specimen>
      <Specimen name="Saved for later, with what is read most">
        <SavedView mostRead={STORIES} />
      </Specimen>
      <Specimen name="Nothing at this address">
        <MissingView
          view={{
            query: HOSTILE,
            near: [LONG, HOSTILE].map((label, at) => ({
              ...{ label, href: `/?near=${at}`, sponsor: at === 0 ? 'Larkspur' : null },
            })),
          }}
          mostRead={[]}
        />
      </Specimen>
      <Specimen name="A draft, and an answer to it">
        <DraftBar guest={GUEST} />
        <GuestAnswer address="/preview/style/" guest={GUEST} answer={ANSWER} said="empty" />
      </Specimen>
      <Specimen name="Withdrawn">
        <GoneView view={{ title: HOSTILE, note: LONG }} />
      </Specimen>
    </>
  )
}
