// Where one can go from every screen of the desk. A new part of the desk adds its line here.
import type { Act } from '../../../lib/policy.ts'
import { urls } from '../../../lib/urls.ts'

export type Place = {
  label: string
  href: string
  /** Shown to whoever may do this; to everybody without it. */
  act?: Act
  /** Under this word, where it is not among the first. */
  group?: 'Publication' | 'Readers' | 'Administration'
}

export const PLACES: readonly Place[] = [
  { label: 'Articles', href: urls.deskArticles() },
  { label: 'Calendar', href: urls.deskCalendar() },
  { label: 'Issues', href: urls.deskIssues(), act: 'issue.edit' },
  { label: 'Media', href: urls.deskMedia(), act: 'medium.read' },
  { label: 'Front page', href: urls.deskFrontPage(), act: 'site.edit' },
  { label: 'Categories', href: urls.deskCategories(), act: 'taxonomy.edit', group: 'Publication' },
  { label: 'Tags', href: urls.deskTags(), act: 'taxonomy.edit', group: 'Publication' },
  { label: 'Authors', href: urls.deskAuthors(), act: 'author.edit', group: 'Publication' },
  { label: 'Pages', href: urls.deskPages(), act: 'site.edit', group: 'Publication' },
  { label: 'Corrections', href: urls.deskCorrections(), act: 'article.read', group: 'Publication' },
  { label: 'Menus', href: urls.deskMenus(), act: 'site.edit', group: 'Publication' },
  { label: 'Promo bar', href: urls.deskPromoBar(), act: 'site.edit', group: 'Publication' },
  { label: 'Advertising', href: urls.deskAds(), act: 'site.edit', group: 'Publication' },
  { label: 'Sponsors', href: urls.deskSponsors(), act: 'site.edit', group: 'Publication' },
  { label: 'Time machine', href: urls.deskAsOf(), act: 'site.look-ahead', group: 'Publication' },
  { label: 'Most read', href: urls.deskMostRead(), act: 'reads.read', group: 'Readers' },
  { label: 'Reports', href: urls.deskReports(), act: 'report.read', group: 'Readers' },
  { label: 'Feeds', href: urls.deskFeeds(), act: 'feed.read', group: 'Readers' },
  { label: 'Redirects', href: urls.deskRedirects(), act: 'site.edit', group: 'Readers' },
  { label: 'Synonyms', href: urls.deskSynonyms(), act: 'site.edit', group: 'Readers' },
  { label: 'Activity', href: urls.deskActivity(), act: 'activity.read', group: 'Administration' },
  { label: 'Settings', href: urls.deskSettings(), act: 'settings.read', group: 'Administration' },
  { label: 'People', href: urls.people(), act: 'user.edit', group: 'Administration' },
]
