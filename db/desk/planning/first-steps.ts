// How far a new publication has come: whether there is any of what it cannot do without.
import { ne, sql } from 'drizzle-orm'
import { findMenu } from '../../reader/publication/site.ts'
import type { DeskReader } from '../reader.ts'

export type Beginnings = {
  hasCategory: boolean
  hasMenu: boolean
  hasPublished: boolean
  hasColleague: boolean
}

export async function findBeginnings({ db, now, actor }: DeskReader): Promise<Beginnings> {
  const { orm, t } = db
  const one = { found: sql<number>`1` }
  const [category] = await orm.select(one).from(t.categories).limit(1)
  const [publication] = await orm.select(one).from(t.publications).limit(1)
  const [colleague] = await orm.select(one).from(t.users).where(ne(t.users.id, actor.id)).limit(1)
  const menu = await findMenu({ db, now, note() {} }, 'main')
  return {
    hasCategory: category !== undefined,
    hasMenu: (menu?.entries.length ?? 0) > 0,
    hasPublished: publication !== undefined,
    hasColleague: colleague !== undefined,
  }
}
