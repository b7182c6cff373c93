// The roles of the newsroom, from the least to the most trusted.

export const ROLES = ['contributor', 'editor', 'managing-editor', 'admin'] as const
export type Role = (typeof ROLES)[number]
