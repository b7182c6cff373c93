// Authors of an export, by login, with those that only an article names.
import { slugify } from '../../../../slugs.ts'
import { plainText } from '../../content/plain-text.ts'
import type { Entry } from '../entry.ts'
import type { Present } from '../present.ts'
import type { Refs } from '../refs.ts'
import { idOf } from '../refs.ts'
import type { Survey } from '../survey.ts'
import { byName, type Naming } from './naming.ts'

export type PlannedAuthor = { id: string; name: string; credentials: string[]; slug: string }
export type Authors = { entries: Entry[]; byLogin: ReadonlyMap<string, PlannedAuthor> }

type Found = { login: string; name: string; isDeclared: boolean }

/** Two logins with one name are one person only if the store says so; otherwise each has a page. */
export function planAuthors(survey: Survey, refs: Refs, present: Present): Authors {
  const naming = byName(present.authors, present.touched)
  const byLogin = new Map<string, PlannedAuthor>()
  const entries = authorsIn(survey).map(({ login, name: printed, isDeclared }, index): Entry => {
    const { name, credentials } = splitCredentials(printed)
    const importRef = refs.named('author', login)
    const place = naming.place(importRef, slugify(name), name)
    const row = place.row
    byLogin.set(login, { id: row?.id ?? idOf(importRef), name, credentials, slug: place.slug })
    const warnings = isDeclared ? [] : [`“${login}” signs articles but is not among the export's authors.`]
    return {
      kind: 'author',
      origin: { type: 'author', id: login, title: name },
      warnings,
      redirects: redirectsOf(login, place.slug),
      ...actionOf(place, { name }),
      author: {
        ...{ affiliation: null, bio: '', photoId: null, orcid: null, isEditor: false, editorRole: null },
        ...{ position: present.authors.length + index, credentials },
        ...row,
        ...{
          id: row?.id ?? idOf(importRef),
          slug: place.slug,
          name,
          importRef: row ? row.importRef : importRef,
        },
      },
    }
  })
  return { entries, byLogin }
}

function actionOf(
  place: ReturnType<Naming['place']>,
  fields: { name: string },
): { action: 'create' | 'update' | 'keep' } {
  if (!place.row) return { action: 'create' }
  return { action: place.mayUpdate && place.row.name !== fields.name ? 'update' : 'keep' }
}

function authorsIn({ authors, used }: Survey): Found[] {
  const found = new Map<string, Found>()
  for (const { login, displayName, firstName, lastName } of authors) {
    const name = plainText(displayName || `${firstName} ${lastName}`) || login
    if (login && !found.has(login)) found.set(login, { login, name, isDeclared: true })
  }
  for (const [key, name] of used) {
    const login = key.startsWith('author ') ? loginOf(key.slice('author '.length)) : ''
    if (login && !found.has(login))
      found.set(login, { login, name: plainText(name) || login, isDeclared: false })
  }
  return [...found.values()]
}

/** Co-Authors Plus writes "cap-jane-doe" for the author "jane-doe"; damaged exports have signs before the name. */
export function loginOf(written: string): string {
  return written.replace(/^[\s<>"'=]+/, '').replace(/^cap-/, '')
}

/** WordPress has its authors' pages under their login. */
function redirectsOf(login: string, slug: string) {
  return slugify(login) === slug ? [] : [{ from: `/author/${slugify(login)}/`, to: `/author/${slug}/` }]
}

const CREDENTIAL = /^(?=.*[A-Z].*[A-Z])[A-Z][A-Za-z.’'-]{0,9}(-[A-Z]{1,4})?$/

/** "Jane Doe, MD, PhD" signs as Jane Doe with two credentials; "Jr." and the like stay with the name. */
export function splitCredentials(printed: string): { name: string; credentials: string[] } {
  const [name = '', ...rest] = printed.split(/\s*,\s*/)
  const firstCredential = rest.findIndex(
    (part, index) => rest.slice(index).every((later) => CREDENTIAL.test(later)) && part,
  )
  if (firstCredential < 0) return { name: printed.slice(0, 200), credentials: [] }
  return {
    name: [name, ...rest.slice(0, firstCredential)].join(', ').slice(0, 200),
    credentials: rest.slice(firstCredential, firstCredential + 20),
  }
}
