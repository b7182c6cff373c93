// What the requests of the matrix are about: each is made anew, so that one request never spoils the next.

import { contentOf } from '../../../lib/articles/content.ts'
import { createArticle } from '../../../lib/articles/create.ts'
import type { Desk } from '../../../lib/desk.ts'
import { fixedId } from '../../../lib/ids.ts'
import { createIssue } from '../../../lib/issues/create.ts'
import { createPage } from '../../../lib/pages/write.ts'
import type { Actor } from '../../../lib/policy.ts'
import { emptyDoc } from '../../../lib/rich-text/document.ts'
import { addUser } from '../../../lib/users/create.ts'
import { DEMO_USERS } from '../../../lib/users/demo.ts'
import { aCampaign, aCategory, aMedium, anAuthor, aTag } from '../../support/builders.ts'
import { countedId } from '../../support/cast.ts'

/** Goes into the address where it says [id] and the like, and to the row's `body`. */
export type Thing = { id: string; rev: number } & Record<string, string | number>

type Maker = (desk: Desk) => Promise<Thing>

/** The desk is a contributor's where a row says "own", and an editor's everywhere else. */
export const makers = {
  none: async () => ({ id: 'nothing', rev: 1 }),
  /** A draft. */
  article: async (desk) => {
    const content = contentOf({ title: `A draft ${countedId()}` })
    const { id, slug, revisionId } = await createArticle(desk, { content })
    return { id, slug, rev: 1, revisionId, revision: revisionId }
  },
  /** Somebody's upload, as its record: no route here needs its files. */
  medium: async (desk) => ({ id: (await aMedium(desk.db, { uploadedById: desk.actor.id })).id, rev: 1 }),
  /** An issue that is not published, of a month that no other has. */
  issue: async (desk) => {
    const numbers = { year: 1900 + issueCount++, month: 1, volume: 1, number: 1 }
    const { id } = await createIssue({ ...desk, actor: people.admin }, numbers)
    return { id, rev: 1 }
  },
  /** A page that no reader has seen. */
  page: async (desk) => {
    const content = { title: `A page ${countedId()}`, description: '', body: emptyDoc() }
    return createPage({ ...desk, actor: people.admin }, { isAutomatic: false, content })
  },
  campaign: async (desk) => ({ id: (await aCampaign(desk.db)).id, rev: 1 }),
  category: async (desk) => ({
    id: (await aCategory(desk.db, { name: `Section ${countedId()}` })).id,
    rev: 1,
  }),
  tag: async (desk) => {
    const { id, name } = await aTag(desk.db, { name: `tag ${countedId()}` })
    return { id, name, rev: 1 }
  },
  author: async (desk) => ({ id: (await anAuthor(desk.db, { name: `Author ${countedId()}` })).id, rev: 1 }),
  /** Somebody who works here. */
  person: async (desk) => {
    const email = `somebody-${countedId()}@synovia.example`
    const user = { email, name: 'Some Body', role: 'editor' as const, passwordHash: 'none' }
    const { id } = await addUser({ ...desk, actor: people.admin }, user)
    return { id, rev: 1, email }
  },
} satisfies Record<string, Maker>

let issueCount = 0

export type ThingName = keyof typeof makers

/** The demo's four people, by their roles. */
export const people = Object.fromEntries(
  DEMO_USERS.map(({ email, name, role }) => [role, { id: fixedId(`user:${email}`), name, role }]),
) as Record<Actor['role'], Actor>
