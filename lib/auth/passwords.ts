// Passwords: hashed with argon2id, compared in a narrow lane, so that a flood of sign-ins cannot take the machine.
import { hash, verify } from '@node-rs/argon2'
import { shared } from '../page-store/shared.ts'
import { type Lane, makeLane } from './lane.ts'

/** 19 MiB, two passes, one thread: the second of the equal choices in OWASP ASVS 5.0, appendix C. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** A hash of those costs that no password is accepted for: unknown people take as long to refuse as known ones. */
const NOBODY =
  '$argon2id$v=19$m=19456,t=2,p=1$iAdUkpTFZYd7SYoX356/+w$gOnaUIfnEb1AAmRwPUqn85k7Oa7SYtbUdAkGbp6pwEU'

export const MIN_PASSWORD = 12
export const MAX_PASSWORD = 200

/** Why a new password is refused, in a sentence; null when it may be used. Length alone counts (NIST SP 800-63B). */
export function passwordFault(password: string): string | null {
  if ([...password].length < MIN_PASSWORD) return `Choose a password of at least ${MIN_PASSWORD} characters.`
  if (password.length > MAX_PASSWORD) return `Choose a password of at most ${MAX_PASSWORD} characters.`
  return null
}

/** A PHC string. Throws Busy when too many are waiting. */
export function hashPassword(password: string): Promise<string> {
  return lane()(() => hash(normal(password), COST))
}

/** False for any password when there is no hash (`null`), after the same work. Throws Busy when too many are waiting. */
export function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  if (password.length > MAX_PASSWORD) return Promise.resolve(false)
  return lane()(async () => {
    const fits = await verify(passwordHash ?? NOBODY, normal(password))
    return fits && passwordHash !== null
  })
}

/** The same password typed on another keyboard may arrive in another Unicode form. */
const normal = (password: string) => password.normalize('NFKC')

/** Two at once on the two threads a small server has; forty waiting are about two seconds of work. */
function lane(): Lane {
  const home = shared()
  home.passwords ??= makeLane({ atOnce: 2, waiting: 40 })
  return home.passwords
}
