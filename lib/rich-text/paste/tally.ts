// What was simplified in a paste, counted while it is read and told in sentences for whoever pasted it.

const SENTENCES = {
  notes: (n: number) => `${many(n, 'note')} became ${n === 1 ? 'a reference' : 'references'} at the end.`,
  looseNotes: (n: number) =>
    `${many(n, 'note mark')} came without ${n === 1 ? 'its note' : 'their notes'}: copy the notes along, or cite anew.`,
  inserted: (n: number) => `${many(n, 'tracked insertion')} ${were(n)} accepted.`,
  deleted: (n: number) => `${many(n, 'passage')} marked as deleted ${were(n)} left out.`,
  comments: (n: number) => `${many(n, 'comment')} in the margin ${were(n)} left out.`,
  hidden: (n: number) => `${many(n, 'hidden passage')} ${were(n)} left out.`,
  contents: () => 'The table of contents was left out.',
  running: () => 'Page headers and footers were left out.',
  breaks: (n: number) => `${many(n, 'page break')} of the manuscript ${were(n)} left out.`,
  highlights: (n: number) => `${many(n, 'passage')} lost ${n === 1 ? 'its' : 'their'} highlighting.`,
  colours: (n: number) => `${many(n, 'passage')} lost ${n === 1 ? 'its' : 'their'} colour.`,
  aligned: (n: number) =>
    `${many(n, 'paragraph')} ${were(n)} centred or set right, and stand${n === 1 ? 's' : ''} left now.`,
  boxes: (n: number) => `${many(n, 'text box', 'text boxes')} became ordinary text.`,
  links: (n: number) => `${many(n, 'link')} that led nowhere on the web became plain text.`,
  equations: (n: number) => `${many(n, 'equation')} became plain text: check ${n === 1 ? 'it' : 'them'}.`,
  parts: (n: number) =>
    `${many(n, 'part')} that cannot stand in an article (forms, drawings, programs) ${were(n)} left out.`,
  embeds: (n: number) => `${many(n, 'embedded part')} became a link or ${were(n)} left out.`,
  pictures: (n: number) =>
    `${many(n, 'picture')} could not be taken along: a line in brackets marks each place.`,
} as const

export type Simplified = keyof typeof SENTENCES

export type Tally = {
  counts: Map<Simplified, number> /** Words that were left out, to be read once more. */
  lost: string[]
}

export function newTally(): Tally {
  return { counts: new Map(), lost: [] }
}

export function note(tally: Tally, what: Simplified, count = 1): void {
  if (count > 0) tally.counts.set(what, (tally.counts.get(what) ?? 0) + count)
}

/** In a fixed order, what matters most first; none when everything came in as it was. */
export function sentences({ counts }: Tally): string[] {
  return Object.entries(SENTENCES).flatMap(([what, say]) => {
    const count = counts.get(what as Simplified)
    return count ? [say(count)] : []
  })
}

function many(count: number, noun: string, nouns = `${noun}s`): string {
  return count === 1 ? `One ${noun}` : `${count} ${nouns}`
}

function were(count: number): string {
  return count === 1 ? 'was' : 'were'
}
