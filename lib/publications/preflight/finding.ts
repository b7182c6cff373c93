// What a check before publishing looks at, and what it says.

import type { ArticleContent } from '../../articles/content.ts'
import type { Block } from '../../rich-text/model.ts'
import type { WordsPerPage } from '../../rich-text/sheets/count.ts'

/** What the store knows of everything the text points to. */
export type PreflightFacts = {
  id: string
  slug: string
  content: ArticleContent
  /** When it is to appear, UTC ms, and where that is a day. */
  at: number
  timeZone: string
  /** The house's rule for the length of a page. */
  wordsPerPage: WordsPerPage
  /** By the medium's id; alt "" where the library has none. */
  media: Record<
    string,
    { alt: string; credit: string | null; isMissing: boolean; rightsExpireAt: number | null }
  >
  /** The credentials of the authors' own pages, by id. */
  authors: Record<string, { credentials: string[] }>
  issue: { year: number; month: number; label: string } | null
  /** Our own addresses that the text links to. */
  links: Record<string, LinkState>
  /** Another article has the same title. */
  hasNamesake: boolean
  /** The address that it would have without a number at its end belongs to another article. */
  isNumbered: boolean
  /** The address that the title of now would give it: free, another than it has, and the actor's to give. */
  titleSlug: string | null
  /** The sponsor of one of its categories. */
  categorySponsor: string | null
}

/** What is checked: a text, and when it is to appear. `with`: articles that appear with the same act, by slug, each with its moment. */
export type Subject = Pick<PreflightFacts, 'id' | 'slug' | 'content' | 'at'> & {
  with?: ReadonlyMap<string, number>
}

/** `no-place`: a place in the same text that is not there. `later`: it appears after this article does. */
export type LinkState =
  | { kind: 'there' }
  | { kind: 'later' }
  | { kind: 'moved'; to: string }
  | { kind: 'missing' }
  | { kind: 'no-place' }

/** Where on the screen to look. `index` counts the blocks at the top of the body, page breaks included. */
export type Place =
  | { kind: 'field'; name: 'title' | 'dek' }
  | { kind: 'section'; name: string }
  | { kind: 'block'; index: number }
  | { kind: 'reference'; id: string }
  | { kind: 'link'; href: string }

/** What one click puts right, with what tells that it is still the same place. */
export type Mend =
  | {
      kind: 'credentials'
      line: number
      authorId: string | null
      name: string
      credentials: string[]
      label: string
    }
  | { kind: 'heading'; index: number; words: string; level: 2 | 3 | 4; label: string }
  | { kind: 'drop-references'; ids: string[]; label: string }
  | { kind: 'uncite'; ids: string[]; label: string }
  | { kind: 'link'; from: string; to: string; label: string }
  | { kind: 'unlink'; href: string; label: string }
  | { kind: 'sponsor'; sponsor: string; label: string }
  | { kind: 'disclosure'; disclosure: string; label: string }
  | { kind: 'decorative'; index: number; mediumId: string; label: string }
  | { kind: 'split'; label: string }
  | { kind: 'slug'; slug: string; label: string }

/** `blocking`: it does not go out like this. `advice`: worth a look. */
export type Finding = {
  check: string
  kind: 'blocking' | 'advice'
  message: string
  place?: Place
  mend?: Mend
}

export type Check = (facts: PreflightFacts) => Finding[]

/** The blocks at the top of the body with their places. */
export function topBlocks({ content }: PreflightFacts): { block: Block; index: number }[] {
  return content.body.content.flatMap((node, index) =>
    node.type === 'pageBreak' || node.type === 'referenceList' ? [] : [{ block: node, index }],
  )
}
