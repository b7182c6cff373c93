// How a preview is looked at, as the query of its address says it: "?as=page&page=2&theme=dark&revision=ID".

export const VIEWS = ['page', 'feed', 'shared', 'lists'] as const
export type View = (typeof VIEWS)[number]

export type Look = {
  as: View
  page: number | 'single'
  /** Empty: as the device. */
  theme: '' | 'light' | 'dark'
  /** Null: the newest text. */
  revision: string | null
}

export const PLAIN_LOOK: Look = { as: 'page', page: 1, theme: '', revision: null }

type Query = Record<string, string | string[] | undefined>

/** Whatever the query says that it cannot say counts as not said. */
export function readLook(query: Query, usual: Look = PLAIN_LOOK): Look {
  const word = (name: string) => (typeof query[name] === 'string' ? query[name] : '')
  const page = word('page')
  return {
    as: VIEWS.find((view) => view === word('as')) ?? usual.as,
    page: page === 'single' ? 'single' : /^[1-9]\d{0,3}$/.test(page) ? Number(page) : usual.page,
    theme: word('theme') === 'dark' ? 'dark' : word('theme') === 'light' ? 'light' : '',
    revision: /^[\w-]{1,64}$/.test(word('revision')) ? word('revision') : null,
  }
}

/** "?page=2"; only what is not usual, and "?" for what is usual altogether: an address that stays on the page. */
export function lookQuery(look: Partial<Look>, usual: Look = PLAIN_LOOK): string {
  const query = new URLSearchParams()
  for (const name of ['as', 'page', 'theme', 'revision'] as const) {
    const value = look[name]
    if (value !== undefined && value !== usual[name] && value !== null) query.set(name, String(value))
  }
  return `?${query}`
}
