// The fields of an article in words: names instead of ids, so that an editor can tell two values apart.
import type { ArticleContent, BylineEntry } from '../content.ts'
import type { FieldName } from './fields.ts'

type NamesById = Record<string, string | undefined>
/** What is called how, of everything that a field points to. */
export type Names = { issues: NamesById; categories: NamesById; tags: NamesById; articles: NamesById }

export const NO_NAMES: Names = { issues: {}, categories: {}, tags: {}, articles: {} }

/** Nothing given: an empty text. */
export function fieldWords(name: FieldName, value: unknown, names: Names): string {
  if (value === null || value === undefined) return ''
  const words = WORDS[name]
  return words ? words(value as never, names) : String(value)
}

/** Pictures by the ids of their media. */
export function fieldPictures(name: FieldName, value: unknown): string[] {
  return name === 'hero' && value ? [(value as Hero).mediumId] : []
}

/** The names as lists of choices have them. */
export function namesById(choices: readonly { id: string; label: string }[]): NamesById {
  return Object.fromEntries(choices.map(({ id, label }) => [id, label]))
}

type Hero = NonNullable<ArticleContent['hero']>
type Issue = NonNullable<ArticleContent['issue']>

const WORDS: Partial<Record<FieldName, (value: never, names: Names) => string>> = {
  hero: ({ caption, alt, credit }: Hero) =>
    [
      `Caption: ${caption ?? 'the library’s own'}`,
      `Alt text: ${alt ?? 'the library’s own'}`,
      `Credit: ${credit ?? 'the library’s own'}`,
    ].join('\n'),
  byline: (lines: BylineEntry[]) => lines.map(bylineWords).join('; '),
  issue: ({ id, section, position }: Issue, { issues }) =>
    [issues[id] ?? 'An issue that is no longer there', section, `place ${position}`]
      .filter(Boolean)
      .join(', '),
  categoryIds: (ids: string[], { categories }) =>
    ids
      .map(
        (id, at) =>
          `${categories[id] ?? 'A category that is no longer there'}${at === 0 ? ' (primary)' : ''}`,
      )
      .join('; '),
  tagIds: (ids: string[], { tags }) =>
    ids.map((id) => tags[id] ?? 'A tag that is no longer there').join('; '),
  relatedPins: (ids: string[], { articles }) =>
    ids.map((id) => articles[id] ?? 'An article whose title is not known here').join('; '),
  isEssay: (isEssay: boolean) => (isEssay ? 'An essay' : 'No essay'),
  'seo.noindex': (isHidden: boolean) => (isHidden ? 'Hidden from search engines' : 'Found by search engines'),
}

function bylineWords({ authorId, name, credentials, role }: BylineEntry): string {
  const signer = [role, name].filter(Boolean).join(' ')
  return [signer, ...credentials].join(', ') + (authorId ? '' : ' (without a page)')
}
