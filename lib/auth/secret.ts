// The secret that seals the desk's cookies: given by the environment, or kept in the data folder.
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Invalid } from '../errors.ts'

type Place = {
  authSecret: string | null
  dataDir: string
  /** The demo and development make one by themselves; a real publication must decide where it is kept. */
  mayMake: boolean
}

/** AUTH_SECRET, else the file `auth-secret` of the data folder, else a new one in that file. Throws Invalid without any. */
export function findSecret({ authSecret, dataDir, mayMake }: Place): string {
  if (authSecret) return authSecret
  const file = join(dataDir, 'auth-secret')
  if (existsSync(file)) return readSecret(file)
  if (!mayMake) throw new Invalid(NONE)
  const secret = randomBytes(32).toString('base64url')
  mkdirSync(dataDir, { recursive: true })
  writeFileSync(file, `${secret}\n`, { mode: 0o600, flag: 'wx' })
  return secret
}

function readSecret(file: string): string {
  const secret = readFileSync(file, 'utf8').trim()
  if (secret.length < 32)
    throw new Invalid(`${file} holds no secret of 32 characters or more. Remove it or fill it.`)
  return secret
}

const NONE =
  'AUTH_SECRET is not set, so nobody could sign in safely: set it to 32 random characters or more (openssl rand -base64 32 makes them) and keep it.'
