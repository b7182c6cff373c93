// Who works here: users, their sessions, and the record of what they did.
import { type Kit, oneOf } from './kit.ts'
import { ROLES, type Role } from './roles.ts'

export { ROLES, type Role } from './roles.ts'
export const TICKET_KINDS = ['invitation', 'reset'] as const

export function peopleTables(kit: Kit) {
  const users = kit.table(
    'users',
    {
      id: kit.text().primaryKey(),
      email: kit.text().notNull(),
      name: kit.text().notNull(),
      role: kit.text().$type<Role>().notNull(),
      passwordHash: kit.text().notNull(),
      createdAt: kit.instant().notNull(),
      disabledAt: kit.instant(),
      /** Base32 of the second factor (RFC 6238); it counts from `totpSince` on. */
      totpSecret: kit.text(),
      totpSince: kit.instant(),
      /** The last time step a code was taken for: no code opens twice. */
      totpStep: kit.integer(),
      /** Hashes of the recovery codes that are left. */
      recoveryCodes: kit.json<string[]>(),
    },
    (t) => [kit.unique('users_email').on(t.email), oneOf(kit, 'users', 'role', ROLES)],
  )
  const sessions = kit.table(
    'sessions',
    {
      id: kit.text().primaryKey(),
      userId: kit
        .text()
        .notNull()
        .references(() => users.id),
      createdAt: kit.instant().notNull(),
      lastSeenAt: kit.instant().notNull(),
      expiresAt: kit.instant().notNull(),
      endedAt: kit.instant(),
      /** When its holder last proved who they are; sensitive acts ask for it again. */
      verifiedAt: kit.instant(),
      /** What its holder recognises it by: "Firefox on Windows", and the network it came from. */
      device: kit.text(),
      network: kit.text(),
    },
    (t) => [kit.index('sessions_user').on(t.userId)],
  )
  /** Invitations and new passwords by mail, used once. `id` is the hash of the link's key. */
  const tickets = kit.table(
    'tickets',
    {
      id: kit.text().primaryKey(),
      kind: kit.text().$type<(typeof TICKET_KINDS)[number]>().notNull(),
      userId: kit
        .text()
        .notNull()
        .references(() => users.id),
      createdAt: kit.instant().notNull(),
      byId: kit.text().notNull(),
      expiresAt: kit.instant().notNull(),
      usedAt: kit.instant(),
    },
    (t) => [kit.index('tickets_user').on(t.userId), oneOf(kit, 'tickets', 'kind', TICKET_KINDS)],
  )
  /** Filters of the article list that somebody keeps under a name. */
  const savedViews = kit.table(
    'saved_views',
    {
      id: kit.text().primaryKey(),
      userId: kit
        .text()
        .notNull()
        .references(() => users.id),
      name: kit.text().notNull(),
      /** The list's query: "status=in-review&mine=1". */
      query: kit.text().notNull(),
      position: kit.integer().notNull(),
    },
    (t) => [kit.index('saved_views_user').on(t.userId, t.position)],
  )
  /** How somebody likes the desk: which columns a list shows, and the like. One row for each habit. */
  const preferences = kit.table(
    'preferences',
    {
      userId: kit
        .text()
        .notNull()
        .references(() => users.id),
      name: kit.text().notNull(),
      value: kit.json<unknown>().notNull(),
    },
    (t) => [kit.primaryKey({ name: 'preferences_pk', columns: [t.userId, t.name] })],
  )
  const activity = kit.table(
    'activity',
    {
      id: kit.text().primaryKey(),
      at: kit.instant().notNull(),
      actorId: kit.text().notNull(),
      actorName: kit.text().notNull(),
      act: kit.text().notNull(),
      subject: kit.text().notNull(),
      subjectId: kit.text().notNull(),
      detail: kit.json<Record<string, unknown>>().notNull(),
    },
    (t) => [
      kit.index('activity_subject').on(t.subject, t.subjectId, t.at),
      kit.index('activity_at').on(t.at),
      kit.index('activity_actor').on(t.actorId, t.at),
    ],
  )
  /** What was deleted and can be brought back, whole: the record of acts is read in lists, and only names it (decision 054). */
  const deletions = kit.table(
    'deletions',
    {
      /** As the record of acts has them. */
      subject: kit.text().notNull(),
      subjectId: kit.text().notNull(),
      kept: kit.json<Record<string, unknown>>().notNull(),
      at: kit.instant().notNull(),
    },
    (t) => [kit.primaryKey({ name: 'deletions_pk', columns: [t.subject, t.subjectId] })],
  )
  return { users, sessions, tickets, savedViews, preferences, activity, deletions }
}
