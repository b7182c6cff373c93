// How many of something, in words.

/** "1 article", "2 articles"; `nouns` where an s does not make them many. */
export const counted = (count: number, noun: string, nouns = `${noun}s`): string =>
  `${count} ${count === 1 ? noun : nouns}`
