// What this site keeps on the reader's device, and only after the reader chose something: decision 037.

export const CHOICES = ['display', 'reading', 'video'] as const
export type CookieChoice = Record<(typeof CHOICES)[number], boolean>

/** An article as it is kept: saved for later, or read up to somewhere, which `href` and `where` then name. */
export type Kept = { id: string; href: string; title: string; by: string; sponsor: string; where?: string }
export type KeptList = 'saved' | 'reading'

const MOST_KEPT = 100
const KEYS = 'keys'

/** Null before any choice, when storage is refused, or when what is stored is not ours. */
export function readChoice(): CookieChoice | null {
  const stored = read('cookies')
  if (stored === null) return null
  const { display, reading, video, despiteGpc } = stored
  const isVideoMeant = video === true && (despiteGpc === true || !isPrivate())
  return { display: display === true, reading: reading === true, video: isVideoMeant }
}

/**
 * Refusing takes away at once what was kept under it; keys that are switched off stay so (decision 061). Videos allowed where
 * the browser asks for privacy are allowed in spite of that.
 */
export function writeChoice(choice: CookieChoice): boolean {
  const { keys } = readDisplay()
  if (!choice.display) {
    if (keys) write('display', { keys })
    else forget('display')
  }
  if (!choice.reading) forget('reading')
  return write('cookies', { ...choice, ...(choice.video && isPrivate() ? { despiteGpc: true } : {}) })
}

/**
 * Global Privacy Control (https://w3c.github.io/gpc/): nothing may reach other companies, so no player of theirs, unless the
 * reader has told this very site otherwise since. An answer from before says nothing against it.
 */
export function isPrivate(): boolean {
  return (navigator as Navigator & { globalPrivacyControl?: boolean }).globalPrivacyControl === true
}

export function readDisplay(): Record<string, unknown> {
  return read('display') ?? {}
}

/** Page colour, text size or the single page; the switch of the keys is no matter of taste, and asked of nobody. */
export function keepsDisplay(): boolean {
  return Object.entries(readDisplay()).some(([name, value]) => name !== KEYS && value)
}

/** Choosing a display is itself the wish to keep it, unless the reader has said no in Cookie Preferences. */
export function writeDisplay(name: string, value: string): void {
  if (name === KEYS || readChoice()?.display !== false) write('display', { ...readDisplay(), [name]: value })
}

/** The latest first. What somebody else wrote there is left out: it could lead anywhere. */
export function readKept(list: KeptList): Kept[] {
  const { articles } = read(list) ?? {}
  return Array.isArray(articles) ? articles.filter(({ href }) => /^\/article\//.test(href)) : []
}

/** Puts it first, or takes it away: `without` is the article's id. */
export function keep(list: KeptList, { without, first }: { without: string; first?: Kept }): boolean {
  const others = readKept(list).filter(({ id }) => id !== without)
  return write(list, { articles: [...(first ? [first] : []), ...others].slice(0, MOST_KEPT) })
}

export function forget(key: string): void {
  try {
    localStorage.removeItem(key)
  } catch {}
}

function read(key: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
    return typeof value === 'object' && value !== null ? { ...value } : null
  } catch {
    return null
  }
}

function write(key: string, value: unknown): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}
