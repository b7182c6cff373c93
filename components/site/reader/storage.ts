// What this site keeps on the reader's device: two small entries, written only after the reader chose something.

export type CookieChoice = { display: boolean; video: boolean }

/** Null before any choice, when storage is refused, or when what is stored is not ours. */
export function readChoice(): CookieChoice | null {
  const stored = read('cookies')
  return stored === null ? null : { display: stored.display === true, video: stored.video === true }
}

export function writeChoice(choice: CookieChoice): boolean {
  return write('cookies', choice)
}

export function readDisplay(): Record<string, unknown> {
  return read('display') ?? {}
}

/** Choosing a display is itself the wish to keep it, unless the reader has said no in Cookie Preferences. */
export function writeDisplay(display: Record<string, unknown>): void {
  if (readChoice()?.display !== false) write('display', display)
}

export function forgetDisplay(): void {
  try {
    localStorage.removeItem('display')
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
