// The environment of the program, parsed once. README lists these variables.
import { resolve } from 'node:path'
import { z } from 'zod'
import { Invalid } from './errors.ts'
import { proxyList } from './front/client-address.ts'
import { LEVELS } from './serving/log.ts'

/** The longest that a shared cache shows what is not true any more; README and docs state it. */
const SHARED_SECONDS = 60

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  DATA_DIR: z.string().default('data'),
  /** "https://magazine.example": absolute addresses and the canonical host. */
  PUBLIC_URL: z.url().optional(),
  AUTH_SECRET: z.string().min(32).optional(),
  /** "smtps://user:password@mail.example": invitations and new passwords go out; without it they lie in DATA_DIR/mail/. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** "Synovia <desk@magazine.example>". */
  MAIL_FROM: z.string().max(300).optional(),
  /** Addresses or networks whose X-Forwarded-For is believed: "127.0.0.1, 10.0.0.0/8". */
  TRUSTED_PROXIES: z
    .string()
    .default('')
    .transform((text, { addIssue }) => {
      const list = proxyList(text)
      if (list === null)
        addIssue({ code: 'custom', message: 'give addresses such as 127.0.0.1 or 10.0.0.0/8' })
      return list ?? []
    }),
  /** Memory for finished pages, in MB. 0 keeps none. */
  PAGE_STORE_MB: z.coerce.number().min(0).max(65_536).default(128),
  /** "1": shared caches (a CDN, a proxy) may keep pages for a minute without asking, and are told what each is made of. */
  SHARED_CACHE: z.enum(['0', '1']).default('0'),
  /** For tests: what is kept is made again at each request and compared. */
  PAGE_STORE_CHECK: z.enum(['0', '1']).default('0'),
  /** What the log tells: "info" is every fault, slow requests and a sample of the rest; the demo says only what is wrong. */
  LOG_LEVEL: z.enum(LEVELS).optional(),
  /** The share of ordinary requests that leave a line: 0 none, 0.01 one of a hundred, 1 all. */
  LOG_SAMPLE: z.coerce.number().min(0).max(1).default(0.01),
  /** Set by `demo`: one-click sign-in, and a secret kept in the data folder. */
  MASTHEAD_DEMO: z.string().optional(),
  /** For tests: the moment (UTC ms) the program takes for now, or a file that holds it. */
  MASTHEAD_CLOCK: z.string().optional(),
})

export type Env = ReturnType<typeof readEnv>

/** Throws Invalid naming the variable that is wrong. */
export function readEnv(variables: NodeJS.ProcessEnv = process.env) {
  const present = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const { data, error } = environment.safeParse(present)
  if (error) {
    throw new Invalid(
      error.issues.map(({ path, message }) => ({
        field: String(path[0]),
        message: `${String(path[0])}: ${message}`,
      })),
    )
  }
  return {
    port: data.PORT,
    host: data.HOST,
    dataDir: resolve(data.DATA_DIR),
    publicUrl: data.PUBLIC_URL ? new URL(data.PUBLIC_URL).origin : null,
    authSecret: data.AUTH_SECRET ?? null,
    smtpUrl: data.SMTP_URL ?? null,
    mailFrom: data.MAIL_FROM ?? null,
    trustedProxies: data.TRUSTED_PROXIES,
    pageStoreBytes: data.PAGE_STORE_MB * 1024 * 1024,
    sharedSeconds: data.SHARED_CACHE === '1' ? SHARED_SECONDS : 0,
    isStoreChecked: data.PAGE_STORE_CHECK === '1',
    logLevel: data.LOG_LEVEL ?? (data.MASTHEAD_DEMO ? ('warn' as const) : ('info' as const)),
    logSample: data.LOG_SAMPLE,
    isDemo: Boolean(data.MASTHEAD_DEMO),
    clock: data.MASTHEAD_CLOCK ?? null,
  }
}
