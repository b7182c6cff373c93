// As much of PDF (ISO 32000-1) as two pages of the demo take: a picture over a whole page, and lines of Times.

export type PdfLine = { text: string; size: number; space?: number; isBold?: boolean }
type Jpeg = { bytes: Buffer; width: number; height: number }
export type PdfPage = { picture: Jpeg } | { lines: PdfLine[] }

/** A4 in points. */
const PAGE = { width: 595, height: 842, margin: 72 }

export function pdfOf(pages: PdfPage[]): Buffer {
  // Filled at the end, when it is known which objects are pages.
  const objects: Buffer[] = [Buffer.alloc(0), Buffer.alloc(0), font('Times-Roman'), font('Times-Bold')]
  const add = (object: Buffer) => objects.push(object)
  const kids = pages.map((page) => {
    const isPicture = 'picture' in page
    const drawn = add(stream('', winAnsi(isPicture ? covering(page.picture) : setLines(page.lines))))
    const picture = isPicture ? `/XObject << /Picture ${add(imageOf(page.picture))} 0 R >>` : ''
    const using = `/Resources << /Font << /F1 3 0 R /F2 4 0 R >> ${picture} >>`
    const box = `/MediaBox [0 0 ${PAGE.width} ${PAGE.height}]`
    return add(winAnsi(`<< /Type /Page /Parent 2 0 R ${box} ${using} /Contents ${drawn} 0 R >>`))
  })
  objects[0] = winAnsi('<< /Type /Catalog /Pages 2 0 R /Lang (en) >>')
  const all = kids.map((number) => `${number} 0 R`).join(' ')
  objects[1] = winAnsi(`<< /Type /Pages /Count ${pages.length} /Kids [${all}] >>`)
  return written(objects)
}

function stream(head: string, bytes: Buffer): Buffer {
  const begin = winAnsi(`<< ${head}/Length ${bytes.length} >>\nstream\n`)
  return Buffer.concat([begin, bytes, winAnsi('\nendstream')])
}

function font(name: string): Buffer {
  return winAnsi(`<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`)
}

function imageOf({ bytes, width, height }: Jpeg): Buffer {
  const size = `/Width ${width} /Height ${height} /BitsPerComponent 8 /ColorSpace /DeviceRGB`
  return stream(`/Type /XObject /Subtype /Image ${size} /Filter /DCTDecode `, bytes)
}

/** As wide as the page, from its top. */
function covering({ width, height }: Jpeg): string {
  const tall = Math.round((PAGE.width * height) / width)
  return `q ${PAGE.width} 0 0 ${tall} 0 ${PAGE.height - tall} cm /Picture Do Q`
}

function setLines(lines: PdfLine[]): string {
  let y = PAGE.height - PAGE.margin
  const set = lines.map(({ text, size, space = 0, isBold = false }) => {
    y -= size * 1.5 + space
    const escaped = text.replaceAll(/[\\()]/g, '\\$&')
    return `BT /${isBold ? 'F2' : 'F1'} ${size} Tf ${PAGE.margin} ${Math.round(y)} Td (${escaped}) Tj ET`
  })
  return set.join('\n')
}

/** The objects, and the table of where each begins. */
function written(objects: Buffer[]): Buffer {
  const parts = [Buffer.from('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n', 'latin1')]
  const offsets: number[] = []
  let length = parts[0]?.length ?? 0
  for (const [at, object] of objects.entries()) {
    offsets.push(length)
    const whole = Buffer.concat([Buffer.from(`${at + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')])
    parts.push(whole)
    length += whole.length
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const count = objects.length + 1
  const trailer = `trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`
  return Buffer.concat([...parts, Buffer.from(`xref\n0 ${count}\n0000000000 65535 f \n${rows}${trailer}`)])
}

/** What is not in Latin 1 stands in Windows' own places, or is left out. */
function winAnsi(text: string): Buffer {
  const placed = [...text].map((letter) => {
    const place = WINDOWS[letter]
    return place ? String.fromCharCode(place) : letter.charCodeAt(0) < 256 ? letter : ''
  })
  return Buffer.from(placed.join(''), 'latin1')
}

const WINDOWS: Record<string, number> = {
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '–': 0x96,
  '—': 0x97,
  '…': 0x85,
}
