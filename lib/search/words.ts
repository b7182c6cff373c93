// A reader's words, taken apart for the index.

/**
 * At most twelve words of letters and digits; everything else, query languages included, is only a separator. The index
 * takes words apart at apostrophes too; of "Sjögren’s" it is the name that counts.
 */
export function searchWords(query: string): string[] {
  const words =
    query
      .normalize('NFKC')
      .replaceAll(/['’]s\b/gi, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return words.slice(0, 12).map((word) => [...word.toLowerCase()].slice(0, 60).join(''))
}
