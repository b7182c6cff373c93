// Word puts the bytes of copied pictures only into the RTF beside its HTML: they are read from there.

export type RtfPicture = { type: 'image/png' | 'image/jpeg'; data: Uint8Array }

/** PNG and JPEG pictures in order, each once: Word writes a second, older form of each for older programs. */
export function picturesInRtf(rtf: string): RtfPicture[] {
  const pictures: RtfPicture[] = []
  for (const at of starts(rtf)) {
    if (/\{\\nonshppict\s*$/.test(rtf.slice(Math.max(0, at - 20), at))) continue
    const end = groupEnd(rtf, at)
    const group = rtf.slice(at, end)
    const kind = /\\(pngblip|jpegblip)\b/.exec(group)?.[1]
    const hex = kind ? hexAtEnd(group, kind) : ''
    if (!kind || !hex) continue
    const data = new Uint8Array(hex.length >> 1)
    for (let i = 0; i < data.length; i++) data[i] = Number.parseInt(hex.slice(i * 2, i * 2 + 2), 16)
    pictures.push({ type: kind === 'pngblip' ? 'image/png' : 'image/jpeg', data })
  }
  return pictures
}

/** The digits before the group's end, from the file's own signature on. */
function hexAtEnd(group: string, kind: string): string {
  let from = group.length - 1
  while (from > 0 && /[\s0-9a-f]/i.test(group[from - 1] ?? '')) from--
  const digits = group.slice(from, -1).replaceAll(/\s/g, '').toLowerCase()
  const start = digits.indexOf(kind === 'pngblip' ? '89504e47' : 'ffd8ff')
  return start < 0 ? '' : digits.slice(start)
}

function* starts(rtf: string): Iterable<number> {
  for (let at = rtf.indexOf('{\\pict'); at >= 0; at = rtf.indexOf('{\\pict', at + 6)) yield at
}

/** Where the group that begins here is closed. */
function groupEnd(rtf: string, start: number): number {
  let depth = 0
  for (let at = start; at < rtf.length; at++) {
    const sign = rtf[at]
    if (sign === '{') depth++
    else if (sign === '}' && --depth === 0) return at + 1
  }
  return rtf.length
}
