// Where one can go from every screen of the desk. A new part of the desk adds its line here.
import type { Act } from '../../../lib/policy.ts'
import { urls } from '../../../lib/urls.ts'

export type Place = {
  label: string
  href: string
  /** Shown to whoever may do this; to everybody without it. */
  act?: Act
}

export const PLACES: readonly Place[] = [
  { label: 'Articles', href: urls.deskArticles() },
  { label: 'Calendar', href: urls.deskCalendar() },
  { label: 'Issues', href: urls.deskIssues(), act: 'issue.edit' },
  { label: 'Media', href: urls.deskMedia(), act: 'medium.read' },
  { label: 'Front page', href: urls.deskFrontPage(), act: 'site.edit' },
  { label: 'Time machine', href: urls.deskAsOf(), act: 'site.look-ahead' },
  { label: 'Feeds', href: urls.deskFeeds(), act: 'feed.read' },
  { label: 'Most read', href: urls.deskMostRead(), act: 'reads.read' },
  { label: 'Reports', href: urls.deskReports(), act: 'report.read' },
  { label: 'Categories', href: urls.deskCategories(), act: 'taxonomy.edit' },
  { label: 'Tags', href: urls.deskTags(), act: 'taxonomy.edit' },
  { label: 'Authors', href: urls.deskAuthors(), act: 'author.edit' },
  { label: 'Corrections', href: urls.deskCorrections(), act: 'article.read' },
  { label: 'Pages', href: urls.deskPages(), act: 'site.edit' },
  { label: 'Menus', href: urls.deskMenus(), act: 'site.edit' },
  { label: 'Advertising', href: urls.deskAds(), act: 'site.edit' },
  { label: 'Sponsors', href: urls.deskSponsors(), act: 'site.edit' },
  { label: 'Promo bar', href: urls.deskPromoBar(), act: 'site.edit' },
  { label: 'Redirects', href: urls.deskRedirects(), act: 'site.edit' },
  { label: 'Synonyms', href: urls.deskSynonyms(), act: 'site.edit' },
  { label: 'Activity', href: urls.deskActivity(), act: 'activity.read' },
  { label: 'Settings', href: urls.deskSettings(), act: 'settings.read' },
  { label: 'People', href: urls.people(), act: 'user.edit' },
]
