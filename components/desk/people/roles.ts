// The four roles in words, from the least to the most.
import type { Actor } from '../../../lib/policy.ts'

export type Role = Actor['role']

export const ROLE_WORDS: Record<Role, { name: string; may: string }> = {
  contributor: { name: 'Contributor', may: 'writes drafts of their own' },
  editor: { name: 'Editor', may: 'edits every article and picture' },
  'managing-editor': { name: 'Managing editor', may: 'also publishes, schedules and withdraws' },
  admin: { name: 'Administrator', may: 'all that, and looks after people' },
}

const ORDER: readonly Role[] = ['contributor', 'editor', 'managing-editor', 'admin']

export const ROLE_LIST = ORDER.map((role) => ({ role, ...ROLE_WORDS[role] }))
