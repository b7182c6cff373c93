// Moves within an issue's outline, as its screen makes them: pure, so that keys, buttons and dragging do the same.
import type { IssueSection } from './state.ts'

type Sections = readonly IssueSection[]
export type Spot = { section: number; index: number }

export function spotOf(sections: Sections, articleId: string): Spot | null {
  for (const [section, { articles }] of sections.entries()) {
    const index = articles.findIndex(({ id }) => id === articleId)
    if (index >= 0) return { section, index }
  }
  return null
}

/** One step up or down; over the edge of its section into the one beside it. */
export function stepArticle(sections: Sections, articleId: string, by: -1 | 1): IssueSection[] {
  const at = spotOf(sections, articleId)
  if (!at) return [...sections]
  const here = sections[at.section]?.articles.length ?? 0
  const index = at.index + by
  if (index >= 0 && index < here) return putArticle(sections, articleId, { section: at.section, index })
  const section = at.section + by
  const there = sections[section]
  if (!there) return [...sections]
  return putArticle(sections, articleId, { section, index: by < 0 ? there.articles.length : 0 })
}

/** To a spot of the outline as it is without the article; from elsewhere too. */
export function putArticle(sections: Sections, articleId: string, to: Spot): IssueSection[] {
  const from = spotOf(sections, articleId)
  const moved = (from && sections[from.section]?.articles[from.index]) || { id: articleId, pages: 0 }
  return takeArticle(sections, articleId).map((section, at) =>
    at === to.section ? { ...section, articles: section.articles.toSpliced(to.index, 0, moved) } : section,
  )
}

export function takeArticle(sections: Sections, articleId: string): IssueSection[] {
  return sections.map((section) => ({
    ...section,
    articles: section.articles.filter(({ id }) => id !== articleId),
  }))
}

export function stepSection(sections: Sections, at: number, by: -1 | 1): IssueSection[] {
  const moved = sections[at]
  if (!moved || !sections[at + by]) return [...sections]
  return sections.toSpliced(at, 1).toSpliced(at + by, 0, moved)
}

/** Its articles go to the section before it, the first one's to the one after it; the last section stays. */
export function dropSection(sections: Sections, at: number): IssueSection[] {
  const { articles = [] } = sections[at] ?? {}
  if (sections.length < 2) return [...sections]
  const rest = sections.toSpliced(at, 1)
  const heir = Math.max(0, at - 1)
  return rest.map((section, index) => {
    if (index !== heir) return section
    const together = at === 0 ? [...articles, ...section.articles] : [...section.articles, ...articles]
    return { ...section, articles: together }
  })
}

export const pagesPlanned = (sections: Sections): number =>
  sections.flatMap(({ articles }) => articles).reduce((sum, { pages }) => sum + pages, 0)
