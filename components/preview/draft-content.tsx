// A draft in each form in which readers will meet it.
import type { ReactNode } from 'react'
import type { DraftView } from '../../lib/preview/show.ts'
import { ArticleView } from '../article/article-view.tsx'
import { SiteShell } from '../site/shell.tsx'
import { DraftTeasers } from './draft-teasers.tsx'
import { FeedItem } from './feed-item.tsx'
import { SharedCards } from './shared-cards.tsx'

/** `after` follows the article, before the foot of the site. */
export function DraftContent({ shown, after }: { shown: DraftView; after?: ReactNode }) {
  switch (shown.kind) {
    case 'page':
      return (
        <SiteShell chrome={shown.chrome}>
          <ArticleView view={shown.view} address={shown.address} />
          {after}
        </SiteShell>
      )
    case 'feed':
      return <FeedItem {...shown} />
    case 'shared':
      return <SharedCards card={shown.card} />
    case 'lists':
      return (
        <SiteShell chrome={shown.chrome}>
          <DraftTeasers teaser={shown.teaser} />
        </SiteShell>
      )
  }
}
