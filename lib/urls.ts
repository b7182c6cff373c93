// Every address of the publication, made here and nowhere else. A trailing slash is canonical.

export const urls = {
  home: () => '/',
  article: (slug: string) => `/article/${slug}/`,
  articlePage: (slug: string, page: number) =>
    page === 1 ? `/article/${slug}/` : `/article/${slug}/${page}/`,
  singlePage: (slug: string) => `/article/${slug}/?singlepage=1`,
  category: (path: string) => `/category/${path}/`,
  tag: (slug: string) => `/tag/${slug}/`,
  author: (slug: string) => `/author/${slug}/`,
  issue: (slug: string) => `/issue/${slug}/`,
  /** All of an issue's articles as one document for paper. */
  printedIssue: (slug: string) => `/issue/${slug}/print/`,
  /** Of what was printed, where the newsroom gave it. */
  issuePdf: (slug: string) => `/issue/${slug}/pdf/`,
  issues: () => '/issues/',
  /** What a reader keeps in the own browser: the same page for everybody. */
  saved: () => '/saved/',
  corrections: () => '/corrections/',
  editors: () => '/editors/',
  page: (slug: string) => `/page/${slug}/`,
  search: (query = '', order: 'relevance' | 'date' = 'relevance') =>
    query ? `/search/?q=${encodeURIComponent(query)}${order === 'date' ? '&sort=date' : ''}` : '/search/',
  suggestions: () => '/search/suggest/',
  /** The newest of everything; each listing has its own (lib/feeds/address.ts). */
  feed: () => '/feed/',
  /** What feeds are and where all of them stand; and the same as a file for readers' programs. */
  feeds: () => '/feeds/',
  /** Not an address of its own: where the front has a feed's page made (lib/front/reader/browsing.ts). */
  shownFeed: () => '/feeds/shown/',
  feedList: () => '/feeds/opml/',
  login: (returnTo?: string) => (returnTo ? `/login/?returnTo=${encodeURIComponent(returnTo)}` : '/login/'),
  loginCode: () => '/login/code/',
  forgot: () => '/login/forgot/',
  choosePassword: (key: string) => `/login/welcome/${key}/`,
  setUp: () => '/setup/',
  account: () => '/desk/account/',
  people: () => '/desk/people/',
  desk: () => '/desk/',
  deskArticles: (query = '') => (query ? `/desk/articles/?${query}` : '/desk/articles/'),
  /** How everything looks: readers' parts, and the desk's own. */
  deskStyle: () => '/desk/style/',
  deskStyleOfDesk: () => '/desk/style/desk/',
  /** `of` is the page that a feed follows. */
  deskFeeds: (of = '') => (of ? `/desk/feeds/?of=${encodeURIComponent(of)}` : '/desk/feeds/'),
  /** `days` is how far back it looks. */
  deskMostRead: (days?: number) => (days ? `/desk/most-read/?days=${days}` : '/desk/most-read/'),
  deskCalendar: (month = '') => (month ? `/desk/calendar/?month=${month}` : '/desk/calendar/'),
  deskArticle: (id: string) => `/desk/articles/${id}/`,
  deskPreview: (id: string, query = '') => `/desk/articles/${id}/preview/${query}`,
  deskPreviewCard: (id: string, query = '') => `/desk/articles/${id}/preview/card/${query}`,
  deskPreviewFrame: (id: string, query = '') => `/desk/articles/${id}/preview/frame/${query}`,
  /** `after` is the version that is looked at. */
  deskHistory: (id: string, after = '') => `/desk/articles/${id}/history/${queryText({ after })}`,
  deskCompared: (id: string, before: string, after: string) =>
    `/desk/articles/${id}/history/?${new URLSearchParams({ before, after })}`,
  restoreRevision: (id: string) => `/api/desk/articles/${id}/restore/`,
  nameRevision: (id: string, revisionId: string) => `/api/desk/articles/${id}/revisions/${revisionId}/`,
  deskNewArticle: () => '/desk/articles/new/',
  signIn: () => '/api/session/',
  signInCode: () => '/api/session/code/',
  sendHub: () => '/api/desk/feeds/hub/',
  sendForgot: () => '/api/session/forgot/',
  sendPassword: () => '/api/session/welcome/',
  sendSetUp: () => '/api/session/setup/',
  signOut: () => '/api/session/end/',
  sharedPreview: (key: string, query = '') => `/preview/${key}/${query}`,
  previewApproval: (key: string) => `/preview/${key}/approval/`,
  previewChanges: (key: string) => `/preview/${key}/changes/`,
  /** `removed` are the words that were just removed. */
  deskSynonyms: (removed = '') => `/desk/synonyms/${queryText({ removed })}`,
  sendSynonym: (id = '') => (id ? `/api/desk/synonyms/${id}/` : '/api/desk/synonyms/'),
  takeOverSynonyms: () => '/api/desk/synonyms/usual/',
  removeSynonym: (id: string) => `/api/desk/synonyms/${id}/remove/`,
  restoreSynonym: (id: string) => `/api/desk/synonyms/${id}/restore/`,
  /** `from` and `to` begin a new redirect. */
  deskRedirects: (query: ListQuery = {}) => `/desk/redirects/${queryText(query)}`,
  /** `show` is "ignored" for the addresses that nobody wants to see. */
  deskReports: ({ days, show = '' }: { days?: number; show?: string } = {}) =>
    `/desk/reports/${queryText({ days, show })}`,
  exportReport: (name: string, days: number) => `/api/desk/reports/${name}/?days=${days}`,
  deskRedirectsFile: () => '/desk/redirects/file/',
  undoRedirectsFile: (id: string) => `/api/desk/redirects/file/${id}/undo/`,
  exportRedirects: () => '/api/desk/redirects/file/',
  /** `deleted` is one that can be brought back. */
  deskIssues: (deleted = '') => `/desk/issues/${queryText({ deleted })}`,
  deskIssue: (id: string) => `/desk/issues/${id}/`,
  sendIssue: () => '/api/desk/issues/',
  deleteIssue: (id: string) => `/api/desk/issues/${id}/delete/`,
  /** For the desk, also before readers get it. */
  lookAtIssuePdf: (id: string, pdf: string) => `/api/desk/issues/${id}/pdf/${queryText({ pdf })}`,
  bringBackIssue: (id: string) => `/api/desk/issues/${id}/bring-back/`,
  deskFrontPage: () => '/desk/front-page/',
  deskFrontPageFrame: (query = '') => `/desk/front-page/frame/${query && `?${query}`}`,
  deskAsOf: (at?: number) => (at === undefined ? '/desk/as-of/' : `/desk/as-of/?at=${at}`),
  lookAsOf: (at: number) => `/api/desk/as-of/?at=${at}`,
  deskActivity: (query: Record<string, string> = {}) => `/desk/activity/${queryText(query)}`,
  exportActivity: (query: Record<string, string>) => `/api/desk/activity/export/${queryText(query)}`,
  deskSettings: (part = '') => (part ? `/desk/settings/#${part}` : '/desk/settings/'),
  deskSettingsHistory: (after = '') => `/desk/settings/history/${queryText({ after })}`,
  restoreSettings: () => '/api/desk/settings/restore/',
  findTrial: (id: string) => `/api/desk/trial/?id=${id}`,
  deskMenus: () => '/desk/menus/',
  deskMenu: (name: string) => `/desk/menus/${encodeURIComponent(name)}/`,
  deskMenuHistory: (name: string, after = '') =>
    `/desk/menus/${encodeURIComponent(name)}/history/${queryText({ after })}`,
  deskMenuFrame: (name: string) => `/desk/menus/${encodeURIComponent(name)}/frame/`,
  unscheduleMenu: (name: string) => `/api/desk/menus/${encodeURIComponent(name)}/unschedule/`,
  planMenuAgain: (name: string) => `/api/desk/menus/${encodeURIComponent(name)}/plan-again/`,
  restoreMenu: (name: string) => `/api/desk/menus/${encodeURIComponent(name)}/restore/`,
  deskPromoBar: () => '/desk/promo-bar/',
  deskPromoBarFrame: () => '/desk/promo-bar/frame/',
  /** One kind alone, page by page. */
  deskCorrections: (kind = '', page = 1) => `/desk/corrections/${queryText({ kind, page })}`,
  /** `deleted` is one that can be brought back. */
  deskPages: (deleted = '') => `/desk/pages/${queryText({ deleted })}`,
  bringBackPage: (id: string) => `/api/desk/pages/${id}/bring-back/`,
  deskNewPage: () => '/desk/pages/new/',
  deskPage: (id: string) => `/desk/pages/${id}/`,
  deskPageHistory: (id: string) => `/desk/pages/${id}/history/`,
  deskPagePreview: (id: string) => `/desk/pages/${id}/preview/`,
  deskPageFrame: (id: string) => `/desk/pages/${id}/preview/frame/`,
  restorePage: (id: string) => `/api/desk/pages/${id}/restore/`,
  /** A category, a tag or an author; `done` is what was just done with it. */
  deskTerm: (kind: 'category' | 'tag' | 'author', id: string, done = '') =>
    `/desk/${{ category: 'categories', tag: 'tags', author: 'authors' }[kind]}/${id}/${queryText({ done })}`,
  undoMerge: (id: string) => `/api/desk/merges/${id}/undo/`,
  /** Which articles, as the list of articles says it, and what becomes of them. */
  deskRetag: (query = '') => (query ? `/desk/retag/?${query}` : '/desk/retag/'),
  retag: () => '/api/desk/retaggings/',
  undoRetag: (id: string) => `/api/desk/retaggings/${id}/undo/`,
  deskTags: (query: ListQuery & { removed?: string } = {}) => `/desk/tags/${queryText(query)}`,
  deskTag: (id: string, into = '') => `/desk/tags/${id}/${queryText({ into })}`,
  renameTag: (id: string) => `/api/desk/tags/${id}/rename/`,
  mergeTag: (id: string) => `/api/desk/tags/${id}/merge/`,
  splitTag: (id: string) => `/api/desk/tags/${id}/split/`,
  removeTag: (id: string) => `/api/desk/tags/${id}/remove/`,
  restoreTag: (id: string) => `/api/desk/tags/${id}/restore/`,
  undoSplit: (id: string) => `/api/desk/splits/${id}/undo/`,
  /** `removed` is the category that was just removed. */
  deskCategories: (removed = '') => `/desk/categories/${queryText({ removed })}`,
  deskCategory: (id: string) => `/desk/categories/${id}/`,
  sendCategory: (id = '') => (id ? `/api/desk/categories/${id}/` : '/api/desk/categories/'),
  previewCategory: (id: string) => `/api/desk/categories/${id}/preview/`,
  removeCategory: (id: string) => `/api/desk/categories/${id}/remove/`,
  restoreCategory: (id: string) => `/api/desk/categories/${id}/restore/`,
  mergeCategory: (id: string) => `/api/desk/categories/${id}/merge/`,
  deskAuthors: (query: ListQuery & { removed?: string } = {}) => `/desk/authors/${queryText(query)}`,
  deskAuthor: (id: string) => `/desk/authors/${id}/`,
  addAuthor: () => '/api/desk/authors/',
  sendAuthor: (id: string) => `/api/desk/authors/${id}/`,
  previewAuthor: (id: string) => `/api/desk/authors/${id}/preview/`,
  removeAuthor: (id: string) => `/api/desk/authors/${id}/remove/`,
  restoreAuthor: (id: string) => `/api/desk/authors/${id}/restore/`,
  mergeAuthor: (id: string) => `/api/desk/authors/${id}/merge/`,
  deskMedia: () => '/desk/media/',
  deskMedium: (id: string) => `/desk/media/?medium=${encodeURIComponent(id)}`,
  /** Counts a click, and leads on to where the advertisement leads. */
  ad: (key: string, place: string) => `/ad/${key}/${place}/`,
  /** A picture of nothing. */
  nothing: () => '/nothing.svg',
  adPicture: (key: string, place: string, file: string) => `/ad/${key}/${place}/${file}`,
  /** `removed` is the sponsor that was just removed. */
  deskSponsors: (removed = '') => `/desk/sponsors/${queryText({ removed })}`,
  sendSponsor: (id = '') => (id ? `/api/desk/sponsors/${id}/` : '/api/desk/sponsors/'),
  previewSponsor: (id = '') => `/api/desk/sponsors/${id ? `${id}/` : ''}preview/`,
  restoreSponsor: (id: string) => `/api/desk/sponsors/${id}/restore/`,
  removeSponsor: (id: string) => `/api/desk/sponsors/${id}/remove/`,
  deskAds: () => '/desk/ads/',
  deskCampaign: (id: string) => `/desk/ads/${id}/`,
  deskNewCampaign: () => '/desk/ads/new/',
  deskAdFrame: () => '/desk/ads/frame/',
  adReport: (id: string) => `/api/desk/ads/${id}/report/`,
  medium: (hash: string, file: string) => `/media/${hash}/${file}`,
}

type ListQuery = {
  show?: string
  kind?: string
  deleted?: string
  q?: string
  into?: string
  after?: string
  from?: string
  to?: string
  page?: number
  days?: number | undefined
}

/** What is usual is not said. */
function queryText(query: ListQuery | Record<string, string>): string {
  const said = Object.entries(query).filter(([, value]) => value && value !== 'all' && value !== 1)
  return said.length > 0 ? `?${new URLSearchParams(said.map(([name, value]) => [name, String(value)]))}` : ''
}

/** Where the pages of one article stand: what its pager and the ways back from its references lead to. */
export type PageAddresses = { page(number: number): string; single(): string }

export const articleAddresses = (slug: string): PageAddresses => ({
  page: (number) => urls.articlePage(slug, number),
  single: () => urls.singlePage(slug),
})

/** Page N of a listing: `/tag/gout/page/2/`; of a search, `/search/page/2/?q=gout`. */
export function listingPage(base: string, page: number): string {
  if (page === 1) return base
  const [path = '/', query] = base.split('?')
  return `${path}page/${page}/${query ? `?${query}` : ''}`
}

/** The absolute form of one of our addresses; `origin` has no trailing slash. */
export function absolute(origin: string, path: string): string {
  return new URL(path, `${origin}/`).href
}
