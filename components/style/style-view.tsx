// The design system on one page: colours, type, and each component in its states, with content that tests them.

import type { Chrome } from '../../lib/reader/chrome-view.ts'
import { urls } from '../../lib/urls.ts'
import { SiteShell } from '../site/shell.tsx'
import { ArticleHeads } from './article-heads.tsx'
import { ArticleParts } from './article-parts.tsx'
import { Controls } from './controls.tsx'
import { Foundations } from './foundations.tsx'
import { Fronts } from './fronts.tsx'
import { Lists } from './lists.tsx'
import { Notices } from './notices.tsx'

const PARTS = [
  ['foundations', 'Colour and type', Foundations],
  ['controls', 'Controls', Controls],
  ['lists', 'Articles in lists', Lists],
  ['fronts', 'Whole lists', Fronts],
  ['heads', 'How an article opens', ArticleHeads],
  ['parts', 'Parts of an article', ArticleParts],
  ['notices', 'Pages of their own kind', Notices],
] as const

export function StyleView({ chrome }: { chrome: Chrome }) {
  return (
    <SiteShell chrome={chrome}>
      <div className="style-page">
        <h1 className="listing__title">How it looks</h1>
        <p className="listing__intro">
          Promo bar, masthead, menu and footer stand around this page; the panels for display, cookies and
          keys open from them. <a href={urls.deskStyleOfDesk()}>How the desk looks</a> stands on a page of its
          own.
        </p>
        <nav aria-label="On this page">
          <ul className="style-page__parts">
            {PARTS.map(([id, title]) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
        {PARTS.map(([id, title, Part]) => (
          <section className="style-page__part" aria-labelledby={id} key={id}>
            <h2 className="home__heading" id={id}>
              {title}
            </h2>
            <Part />
          </section>
        ))}
      </div>
    </SiteShell>
  )
}
