// The kinds of things the record tells of, in the desk's words, and where each is looked at.
import { urls } from '../urls.ts'

type Kind = { kind: string; one: string; many: string; href?: (id: string) => string }

export const KINDS: readonly Kind[] = [
  { kind: 'article', one: 'Article', many: 'Articles', href: urls.deskArticle },
  { kind: 'issue', one: 'Issue', many: 'Issues', href: urls.deskIssue },
  { kind: 'medium', one: 'Picture', many: 'Pictures', href: urls.deskMedium },
  { kind: 'front-page', one: 'Front page', many: 'Front page', href: urls.deskFrontPage },
  { kind: 'category', one: 'Category', many: 'Categories', href: categoryAddress },
  { kind: 'tag', one: 'Tag', many: 'Tags', href: (id) => urls.deskTag(id) },
  { kind: 'author', one: 'Author', many: 'Authors', href: authorAddress },
  { kind: 'retagging', one: 'Retagging', many: 'Retagging', href: () => urls.deskRetag() },
  { kind: 'menu', one: 'Menu', many: 'Menus', href: menuAddress },
  { kind: 'page', one: 'Page', many: 'Pages', href: urls.deskPage },
  { kind: 'campaign', one: 'Campaign', many: 'Advertising', href: urls.deskCampaign },
  { kind: 'sponsor', one: 'Sponsor', many: 'Sponsors', href: () => urls.deskSponsors() },
  { kind: 'promo-bar', one: 'Promo bar', many: 'Promo bar', href: () => urls.deskPromoBar() },
  { kind: 'redirect', one: 'Redirect', many: 'Redirects', href: () => urls.deskRedirects() },
  { kind: 'address', one: 'Address', many: 'Addresses not found', href: () => urls.deskReports() },
  { kind: 'synonym', one: 'Synonyms', many: 'Synonyms', href: () => urls.deskSynonyms() },
  { kind: 'settings', one: 'Settings', many: 'Settings', href: () => urls.deskSettingsHistory() },
  { kind: 'library', one: 'Media library', many: 'Media library', href: () => urls.deskMedia() },
  { kind: 'view', one: 'Saved view', many: 'Saved views' },
  { kind: 'user', one: 'Person', many: 'People and signing in', href: () => urls.people() },
]

export const kindOf = (kind: string): Kind =>
  KINDS.find((one) => one.kind === kind) ?? { kind, one: kind, many: kind }

/** The order of the whole tree is no category's. */
function categoryAddress(id: string): string {
  return id === 'tree' ? urls.deskCategories() : urls.deskCategory(id)
}

/** The order of Meet the Editors is nobody's own. */
function authorAddress(id: string): string {
  return id === 'editors' ? urls.deskAuthors() : urls.deskAuthor(id)
}

/** One whose versions are gone has no name any more. */
function menuAddress(name: string): string {
  return name === '' ? urls.deskMenus() : urls.deskMenu(name)
}
