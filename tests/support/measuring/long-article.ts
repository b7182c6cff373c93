// An article of any length: prose of the demo, every kind of block, references. With 10,000 words the desk promises to be quick.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Block, Doc, Inline, Paragraph, ReferenceMark, Table } from '../../../lib/rich-text/model.ts'

type Size = { words: number; references: number; pictures: readonly string[] }

/** The same one each time it is asked for. Its words are those of its paragraphs alone. */
export function articleOf({ words, references, pictures }: Size): Doc {
  const paragraphs = proseOf(words)
  let cited = 0
  const blocks = paragraphs.flatMap((text, index): Doc['content'] => {
    const marks: ReferenceMark[] = []
    while (cited < Math.ceil((references * (index + 1)) / paragraphs.length)) marks.push(citing(cited++))
    const isTurn = index > 0 && index % TURN === 0
    return [
      ...(isTurn ? [{ type: 'pageBreak' as const }] : []),
      ...(index % 7 === 0 ? [heading(`Part ${index / 7 + 1}`)] : []),
      paragraph(marked(text, index), marks),
      ...(words > SHORT ? between(index, pictures) : []),
    ]
  })
  const listed = Array.from({ length: references }, (_, index) => ({
    type: 'reference' as const,
    attrs: { id: `r${index}` },
    content: [said(`Halden R. On lamps and waiting, part ${index + 1}. J Imaginary Med. 2024;12:${index}.`)],
  }))
  const list = listed.length > 0 ? [{ type: 'referenceList' as const, content: listed }] : []
  return { type: 'doc', content: [...blocks, ...list] }
}

const TURN = 20
const SHORT = 1000

/** What stands between the paragraphs of a long article, one thing after the other. */
function between(index: number, pictures: readonly string[]): Block[] {
  const mediumId = pictures[index % Math.max(1, pictures.length)]
  const kinds: Record<number, Block | null> = {
    2: mediumId ? figure(mediumId) : null,
    5: { type: 'pullQuote', attrs: { attribution: null }, content: [said('The door had been sighing.')] },
    8: table(),
    11: { type: 'bulletList', content: ['Salt', 'Water', 'Time'].map(item) },
    14: {
      type: 'callout',
      attrs: { title: 'Key points' },
      content: [paragraph([said('Listen first.')], [])],
    },
    17: { type: 'blockquote', attrs: { cite: null }, content: [paragraph([said('I go by it.')], [])] },
  }
  const one = kinds[index % 20]
  return one ? [one] : []
}

const said = (text: string) => ({ type: 'text' as const, text })

const citing = (index: number): ReferenceMark => ({ type: 'referenceMark', attrs: { ids: [`r${index}`] } })

const paragraph = (content: Inline[], marks: Inline[]): Paragraph => ({
  type: 'paragraph',
  content: [...content, ...marks],
})

const heading = (text: string): Block => ({ type: 'heading', attrs: { level: 2 }, content: [said(text)] })

const item = (text: string) => ({
  type: 'listItem' as const,
  content: [paragraph([said(text)], [])] as [Paragraph],
})

const figure = (mediumId: string): Block => ({
  type: 'figure',
  attrs: { mediumId, alt: null, credit: null, size: 'column' },
  content: [said('A room, and a lamp.')],
})

function table(): Table {
  const row = (texts: string[], type: 'tableHeader' | 'tableCell') => ({
    type: 'tableRow' as const,
    content: texts.map((text) => ({
      type,
      attrs: { colspan: 1, rowspan: 1, align: null },
      content: [paragraph([said(text)], [])],
    })),
  })
  const rows = Array.from({ length: 6 }, (_, at) =>
    row([`Week ${at}`, String(3 * at), `${at} ± 1`], 'tableCell'),
  )
  return {
    type: 'table',
    attrs: { caption: 'Doses' },
    content: [row(['When', 'Dose', 'Pain'], 'tableHeader'), ...rows],
  }
}

/** Some words of each are bold or lead elsewhere, as in any article. */
function marked(text: string, index: number): Inline[] {
  const words = text.split(' ')
  if (index % 3 > 0 || words.length < 12) return [said(text)]
  const mark =
    index % 2 === 0
      ? ({ type: 'bold' } as const)
      : ({ type: 'link', attrs: { href: 'https://example.org/lamps', title: null } } as const)
  return [
    said(`${words.slice(0, 6).join(' ')} `),
    { ...said(words.slice(6, 9).join(' ')), marks: [mark] },
    said(` ${words.slice(9).join(' ')}`),
  ]
}

/** Paragraphs of the demo's articles, until there are that many words. */
function proseOf(words: number): string[] {
  const folder = join(import.meta.dirname, '../../../lib/ops/seed/content/articles')
  const lines = readdirSync(folder)
    .sort()
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8').split('\n---\n').slice(1).join('').split('\n'),
    )
    .filter((line) => /^[“‘]?[A-Z]/.test(line) && line.length > 200)
    .map((line) => line.replaceAll(/\[\^[^\]]*\]|[*_[\]]|\([^)]*\/[^)]*\)/g, ''))
  const chosen: string[] = []
  let left = words
  for (const line of lines) {
    if (left <= 0) return chosen
    const some = line.split(/\s+/).slice(0, left)
    chosen.push(some.join(' '))
    left -= some.length
  }
  throw new Error('The demo has fewer words than that.')
}
