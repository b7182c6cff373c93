// Who works here: users, their sessions, and the record of what they did.
import { type Kit, oneOf } from './kit.ts'

export const ROLES = ['contributor', 'editor', 'managing-editor', 'admin'] as const
export type Role = (typeof ROLES)[number]

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
    },
    (t) => [kit.index('sessions_user').on(t.userId)],
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
    ],
  )
  return { users, sessions, activity }
}
