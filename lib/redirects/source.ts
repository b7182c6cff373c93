// Where a redirect came from, by the sentence that was kept with it.

export const BY_HAND = 'By hand'
export const FROM_FILE = 'From a file'
export const OLD_SITE = 'Address at the old site'

export const SOURCES = ['import', 'address', 'merge', 'withdrawal', 'file', 'hand'] as const
export type Source = (typeof SOURCES)[number]

const KNOWN: Record<string, Source> = {
  [OLD_SITE]: 'import',
  'Another address': 'address',
  'The category moved.': 'address',
  'The category was merged.': 'merge',
  'The tag was merged.': 'merge',
  'Two profiles were one person.': 'merge',
  [FROM_FILE]: 'file',
}

/** Whatever else stands there is somebody's own note. */
export function sourceOf(why: string): Source {
  return KNOWN[why] ?? (why.startsWith('Withdrawn') ? 'withdrawal' : 'hand')
}
