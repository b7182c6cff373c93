// Something that subscribers' programs trip over, under the name that the W3C's feed validator gives it.

export type Fault = {
  /** As on https://validator.w3.org/feed/docs/: "ContainsRelRef". */
  rule: string
  /** An error breaks the feed for somebody; advice does not. */
  weight: 'error' | 'advice'
  says: string
  /** The title of the entry; null where it is the feed's own. */
  entry: string | null
}
