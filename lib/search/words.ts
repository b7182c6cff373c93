// A reader's words, taken apart for the index.

/** At most twelve words of letters and digits; everything else, query languages included, is only a separator. */
export function searchWords(query: string): string[] {
  return (query.normalize('NFKC').replaceAll(/['’]/g, '').match(/[\p{L}\p{N}]+/gu) ?? [])
    .map((word) => word.slice(0, 60).toLowerCase())
    .slice(0, 12)
}
