// Whether a publication has anybody who could sign in; a new one has nobody.
import type { Db } from '../../db/client.ts'
import { hasUsers } from '../../db/desk/people/sign-in.ts'

export function isSetUp(db: Db): Promise<boolean> {
  return hasUsers(db)
}
