// The demo's newsroom: one user for each role.
import type { Desk } from '../../desk.ts'
import { fixedId } from '../../ids.ts'
import { addUser } from '../../users/create.ts'
import { DEMO_USERS } from '../../users/demo.ts'

export { DEMO_PASSWORD, DEMO_USERS } from '../../users/demo.ts'

export async function fillUsers(desk: Desk): Promise<void> {
  for (const user of DEMO_USERS)
    await addUser(desk, { ...user, id: fixedId(`user:${user.email}`), passwordHash: HASH })
}

/** Of the demo's password, made beforehand: the same for every fill, and no hashing inside a transaction. */
const HASH =
  '$argon2id$v=19$m=19456,t=2,p=1$Vl/+0vYHORoCPLU01FrF0A$YOa4I8TkMg2OYncnrgw+CRZWKzyNgGMOM+I4tElpFQ4'
