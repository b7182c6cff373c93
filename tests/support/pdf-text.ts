// The words of a PDF as Chromium prints it, page by page: enough of the format (ISO 32000-1, 9.10) to read them back.
import { inflateSync } from 'node:zlib'

type Objects = Map<string, { head: string; stream: Buffer | null }>
/** `digits` of a code, in hexadecimal: faces that vary are kept as drawings, with shorter ones than others. */
type Font = { digits: 2 | 4; meanings: Map<number, string> }

/** Without any white space: where a line or a word ends is a matter of places on the paper. */
export function pdfPages(pdf: Buffer): string[] {
  const objects = readObjects(pdf)
  const fonts = new Map<string, Font>()
  return pagesOf(objects).map((page) => {
    const resources = resolved(objects, page, 'Resources')
    const named = resolved(objects, resources, 'Font')
    const fontOf = (name: string) => {
      const number = new RegExp(`/${name} (\\d+) 0 R`).exec(named)?.[1] ?? ''
      const known = fonts.get(number) ?? readFont(objects, number)
      fonts.set(number, known)
      return known
    }
    return contentsOf(objects, page)
      .map((content) => wordsOf(content, fontOf))
      .join('')
  })
}

function readObjects(pdf: Buffer): Objects {
  const text = pdf.toString('latin1')
  const objects: Objects = new Map()
  for (const { index, 0: opening, 1: number = '' } of text.matchAll(/(\d+) 0 obj\b/g)) {
    const from = index + opening.length
    const end = text.indexOf('endobj', from)
    const body = text.slice(from, end)
    const at = /\bstream\r?\n/.exec(body)
    const head = at ? body.slice(0, at.index) : body
    const length = Number(/\/Length (\d+)\b(?! 0 R)/.exec(head)?.[1] ?? 0)
    const start = from + (at ? at.index + at[0].length : 0)
    const packed = at ? pdf.subarray(start, start + length) : null
    if (objects.has(number)) continue
    objects.set(number, {
      head,
      stream: packed && (head.includes('/FlateDecode') ? unpacked(packed) : packed),
    })
  }
  return objects
}

/** Pictures and faces are packed otherwise, and hold no words. */
function unpacked(packed: Buffer): Buffer | null {
  try {
    return inflateSync(packed)
  } catch {
    return null
  }
}

/** In the order of the tree. */
function pagesOf(objects: Objects): string[] {
  const root = [...objects.values()].find(({ head }) => /\/Type \/Catalog\b/.test(head))
  const walk = (number: string): string[] => {
    const head = objects.get(number)?.head ?? ''
    const kids = /\/Kids \[([^\]]*)\]/.exec(head)?.[1]
    return kids === undefined ? [head] : references(kids).flatMap(walk)
  }
  return references(/\/Pages \d+ 0 R/.exec(root?.head ?? '')?.[0] ?? '').flatMap(walk)
}

const references = (text: string) => [...text.matchAll(/(\d+) 0 R/g)].map(([, number = '']) => number)

/** What stands under a name: there and then, or in an object of its own. */
function resolved(objects: Objects, head: string, name: string): string {
  const at = head.indexOf(`/${name} `)
  if (at < 0) return ''
  const number = /^\/\w+ (\d+) 0 R/.exec(head.slice(at))?.[1]
  return number ? (objects.get(number)?.head ?? '') : head.slice(at)
}

function contentsOf(objects: Objects, page: string): string[] {
  const list = /\/Contents (\[[^\]]*\]|\d+ 0 R)/.exec(page)?.[1] ?? ''
  return references(list).map((number) => objects.get(number)?.stream?.toString('latin1') ?? '')
}

/** Which letters the codes of a font stand for, as its own map tells. */
function readFont(objects: Objects, number: string): Font {
  const head = objects.get(number)?.head ?? ''
  const map = /\/ToUnicode (\d+) 0 R/.exec(head)?.[1]
  const text = objects.get(map ?? '')?.stream?.toString('latin1') ?? ''
  const meanings = new Map<number, string>()
  for (const [, lines = ''] of text.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code = '', letters = ''] of lines.matchAll(/<(\w+)> <(\w+)>/g))
      meanings.set(Number.parseInt(code, 16), lettersOf(letters))
  for (const [, lines = ''] of text.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, first = '', last = '', letters = ''] of lines.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let code = Number.parseInt(first, 16), at = 0; code <= Number.parseInt(last, 16); code++, at++)
        meanings.set(code, String.fromCodePoint((lettersOf(letters).codePointAt(0) ?? 0) + at))
  return { digits: head.includes('/Type3') ? 2 : 4, meanings }
}

/** UTF-16, big-endian, in hexadecimal digits. */
const lettersOf = (digits: string) =>
  String.fromCharCode(...(digits.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)))

function wordsOf(content: string, fontOf: (name: string) => Font): string {
  let font: Font = { digits: 4, meanings: new Map() }
  let words = ''
  for (const [, name, shown = ''] of content.matchAll(/\/(\w+) [\d.]+ Tf|<([0-9A-Fa-f]+)> Tj/g)) {
    if (name !== undefined) font = fontOf(name)
    for (let at = 0; at < shown.length; at += font.digits)
      words += font.meanings.get(Number.parseInt(shown.slice(at, at + font.digits), 16)) ?? ''
  }
  return words.replaceAll(/\s/g, '')
}
