// Who may do what: one table, asked by verbs before they act and by buttons before they show.
import type { ARTICLE_STATUSES } from '../db/schema/articles.ts'
import type { Role } from '../db/schema/people.ts'
import { Forbidden } from './errors.ts'

export type Actor = { id: string; name: string; role: Role }

/** What an act is about, as far as permission depends on it; without a status it counts as a draft. */
export type Subject = { ownerId: string | null; isPublished: boolean; status?: ArticleStatus }

type ArticleStatus = (typeof ARTICLE_STATUSES)[number]
type Rule = { least: Role; own?: 'ever' | 'unpublished' | 'draft' }

const RANK: Record<Role, number> = { contributor: 0, editor: 1, 'managing-editor': 2, admin: 3 }

/**
 * The lowest role that may. "own" in addition lets the owner: for ever, until it is published, or only as long as it was
 * not sent for review (decision 013).
 */
const TABLE = {
  'article.create': { least: 'contributor' },
  'article.read': { least: 'editor', own: 'ever' },
  'article.edit': { least: 'editor', own: 'draft' },
  'article.publish': { least: 'managing-editor' },
  'article.withdraw': { least: 'managing-editor' },
  /** Sending a draft on, sharing a link to it, leaving a note. */
  'article.send': { least: 'editor', own: 'draft' },
  'article.share': { least: 'editor', own: 'unpublished' },
  'article.note': { least: 'editor', own: 'unpublished' },
  'article.trash': { least: 'editor', own: 'draft' },
  /** Taking it out of review, saying who works on it next. */
  'article.assign': { least: 'editor' },
  'article.copyedit': { least: 'editor' },
  'medium.add': { least: 'contributor' },
  'medium.read': { least: 'contributor' },
  /** "own": whoever uploaded it, until a published article shows it. */
  'medium.edit': { least: 'editor', own: 'draft' },
  'medium.delete': { least: 'editor', own: 'draft' },
  /** What subscribers get, and which programs fetch it. */
  'feed.read': { least: 'editor' },
  /** How often articles are read. */
  'reads.read': { least: 'contributor' },
  /** What readers asked for in vain. */
  'report.read': { least: 'editor' },
  /** Who did what: contributors of themselves and of their own articles (db/desk/activity.ts says it as a condition). */
  'activity.read': { least: 'contributor' },
  /** Who came in, and what they may: everybody else only of themselves. */
  'activity.read-people': { least: 'admin' },
  'taxonomy.edit': { least: 'editor' },
  /** Of categories and authors: it moves addresses that readers know, as menus and redirects do. Many articles at once to another category too. */
  'taxonomy.merge': { least: 'managing-editor' },
  'author.edit': { least: 'editor' },
  'issue.edit': { least: 'editor' },
  'issue.publish': { least: 'managing-editor' },
  /** The site as of a moment to come: whatever is planned, of everybody's. */
  'site.look-ahead': { least: 'editor' },
  'site.edit': { least: 'managing-editor' },
  'settings.read': { least: 'managing-editor' },
  'settings.edit': { least: 'admin' },
  'user.edit': { least: 'admin' },
} as const satisfies Record<string, Rule>

export type Act = keyof typeof TABLE

export function can(actor: Actor, act: Act, subject?: Subject): boolean {
  const rule: Rule = TABLE[act]
  if (RANK[actor.role] >= RANK[rule.least]) return true
  if (!rule.own || subject?.ownerId !== actor.id) return false
  if (rule.own === 'ever') return true
  if (subject.isPublished) return false
  return rule.own === 'unpublished' || (subject.status ?? 'draft') === 'draft'
}

/** Throws Forbidden when the actor may not. */
export function authorize(actor: Actor, act: Act, subject?: Subject): void {
  if (can(actor, act, subject)) return
  throw new Forbidden(
    `Your role (${actor.role.replace('-', ' ')}) does not allow this. Ask ${WHO[TABLE[act].least]}.`,
  )
}

const WHO: Record<Role, string> = {
  contributor: 'a colleague',
  editor: 'an editor',
  'managing-editor': 'a managing editor',
  admin: 'an administrator',
}
