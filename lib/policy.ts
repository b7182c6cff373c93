// Who may do what: one table, asked by verbs before they act and by buttons before they show.
import type { Role } from '../db/schema/people.ts'
import { Forbidden } from './errors.ts'

export type Actor = { id: string; name: string; role: Role }

/** What an act is about, as far as permission depends on it. */
export type Subject = { ownerId: string | null; isPublished: boolean }

const RANK: Record<Role, number> = { contributor: 0, editor: 1, 'managing-editor': 2, admin: 3 }

/** The lowest role that may. "own" in addition lets the owner of an unpublished article. */
const TABLE = {
  'article.create': { least: 'contributor' },
  'article.read': { least: 'editor', own: true },
  'article.edit': { least: 'editor', own: true },
  'article.publish': { least: 'managing-editor' },
  'article.withdraw': { least: 'managing-editor' },
  /** Sending a draft on, sharing a link to it, leaving a note. */
  'article.send': { least: 'editor', own: true },
  'article.share': { least: 'editor', own: true },
  'article.note': { least: 'editor', own: true },
  'article.trash': { least: 'editor', own: true },
  /** Taking it out of review, saying who works on it next. */
  'article.assign': { least: 'editor' },
  'article.copyedit': { least: 'editor' },
  'medium.add': { least: 'contributor' },
  'medium.read': { least: 'contributor' },
  'medium.edit': { least: 'editor' },
  'medium.delete': { least: 'editor' },
  'taxonomy.edit': { least: 'editor' },
  'author.edit': { least: 'editor' },
  'issue.edit': { least: 'editor' },
  'site.edit': { least: 'managing-editor' },
  'settings.edit': { least: 'admin' },
  'user.edit': { least: 'admin' },
} as const satisfies Record<string, { least: Role; own?: true }>

export type Act = keyof typeof TABLE

export function can(actor: Actor, act: Act, subject?: Subject): boolean {
  const rule: { least: Role; own?: true } = TABLE[act]
  if (RANK[actor.role] >= RANK[rule.least]) return true
  return Boolean(rule.own && subject && subject.ownerId === actor.id && !subject.isPublished)
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
