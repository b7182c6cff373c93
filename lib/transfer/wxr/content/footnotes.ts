// Footnotes become references: those of the block editor, of known plugins, and pairs of links that lead to each other.
import { z } from 'zod'

export type Notes = {
  /** Takes a note and gives back the mark for its place; the same id is the same note. */
  add(html: string, id?: string): string
  /** All notes as a list for the end of the article; "" when there are none. */
  list(): string
}

export function makeNotes(): Notes {
  const notes = new Map<string, string>()
  return {
    add(html, id = `note-${notes.size + 1}`) {
      if (!notes.has(id)) notes.set(id, html.trim())
      return `<sup data-ref="${id}"></sup>`
    },
    list() {
      if (notes.size === 0) return ''
      const entries = [...notes].map(([id, html]) => `<li data-ref-id="${id}">${html}</li>`)
      return `<ol data-references="">${entries.join('')}</ol>`
    },
  }
}

const MARK = /<sup\b[^<>]*\bdata-fn="([\w-]+)"[^<>]*>[\s\S]*?<\/sup>/gi
const stored = z.array(z.object({ id: z.string().regex(/^[\w-]{1,100}$/), content: z.string() }))

/** The block editor keeps the marks in the text and the notes beside the article, as JSON. */
export function blockFootnotes(
  html: string,
  meta: string | undefined,
  notes: Notes,
  warn: (text: string) => void,
): string {
  if (!/data-fn=/.test(html)) return html
  const known = new Map(read(meta).map(({ id, content }) => [id, content]))
  return html.replaceAll(MARK, (mark, id: string) => {
    const content = known.get(id)
    if (content !== undefined) return notes.add(content, `note-${id}`)
    warn('A footnote mark has no footnote in the export; its number was kept.')
    return mark
  })
}

function read(meta: string | undefined): z.output<typeof stored> {
  try {
    const { data } = stored.safeParse(JSON.parse(meta || '[]'))
    return data ?? []
  } catch {
    return []
  }
}
