import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { cleanFileName } from '../../../../../lib/media/uploads/file-name.ts'
import { freshStore } from '../../../../support/db.ts'
import { aBomb, twoHalves } from '../pictures.ts'
import { uploads } from './sending.ts'

const store = freshStore()
const sending = uploads(store)

const jpeg = async () => (await twoHalves(120, 80)).jpeg().toBuffer()
const gif = async () => (await twoHalves(64, 48)).gif().toBuffer()
const solid = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#246' } })
    .png()
    .toBuffer()

/** The end record of an archive of no files, as the ones hidden behind a GIF have it. */
const ZIP_END = Buffer.concat([Buffer.from('PK\x05\x06', 'latin1'), Buffer.alloc(18)])

/** A comment segment right after the JPEG's first marker. */
async function withComment(text: string): Promise<Buffer> {
  const whole = await jpeg()
  const length = Buffer.alloc(2)
  length.writeUInt16BE(text.length + 2)
  const comment = Buffer.concat([Buffer.from([0xff, 0xfe]), length, Buffer.from(text, 'latin1')])
  return Buffer.concat([whole.subarray(0, 2), comment, whole.subarray(2)])
}

async function halfJpeg(): Promise<Buffer> {
  const whole = await (await twoHalves(600, 400)).jpeg().toBuffer()
  return whole.subarray(0, whole.length / 2)
}

const text = (words: string) => async () => Buffer.from(words, 'latin1')

const REFUSED: [string, () => Promise<Buffer>, RegExp][] = [
  [
    'a web page called .jpg',
    text('<!DOCTYPE html><script>alert(1)</script>'),
    /is a web page, not a picture/,
  ],
  ['a script called .jpg', text('<script>alert(1)</script>'), /is a web page/],
  [
    'an SVG with a script',
    text('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
    /SVG drawing/,
  ],
  ['an SVG behind a comment', text('<?xml version="1.0"?><!-- x --><svg xmlns="x"/>'), /SVG drawing/],
  [
    'a GIF that is an archive too',
    async () => Buffer.concat([await gif(), ZIP_END]),
    /picture and an archive/,
  ],
  ['a JPEG that is a PDF too', () => withComment('%PDF-1.7 '), /a picture and a PDF at once/],
  [
    'a JPEG with a program in a comment',
    () => withComment('<?php system($_GET[0]); ?>'),
    /and a program at once/,
  ],
  [
    'a JPEG with a web page behind it',
    async () => Buffer.concat([await jpeg(), Buffer.from('<html><script>alert(1)</script>')]),
    /and a program at once/,
  ],
  ['half a JPEG', halfJpeg, /could not be read/],
  [
    'a JPEG’s first bytes only',
    async () => (await jpeg()).subarray(0, 20),
    /could not be read|not a picture/,
  ],
  ['a bomb', async () => aBomb(), /too many pixels/],
  ['one pixel wide and 100,000 high', () => solid(1, 100_000), /smaller than 10 pixels/],
  ['a strip', () => solid(12, 2000), /is a strip/],
  ['an iPhone’s HEIC', text('\0\0\0\x18ftypheic\0\0\0\0mif1heic'), /HEIC photograph.*JPEG/],
  ['a PDF', text('%PDF-1.7\n1 0 obj'), /is a PDF, not a picture/],
  ['a song', text('RIFF\x24\0\0\0WAVEfmt '), /sound or film/],
  ['a program', text('MZ\x90\0\x03'), /not a picture/],
  [
    'a TIFF',
    async () =>
      sharp(await jpeg())
        .tiff()
        .toBuffer(),
    /Save it as PNG or JPEG/,
  ],
]

test.each(REFUSED)('%s is refused in words, and nothing of it is kept', async (_what, make, words) => {
  const { finish } = await sending.upload(await make(), { fileName: 'knee.jpg' })
  await expect(finish()).rejects.toThrow(words)
  expect(sending.kept()).toEqual([])
  expect(await store.db.orm.$count(store.db.t.media)).toBe(0)
})

const TAKEN: [string, () => Promise<Buffer>][] = [
  [
    'texts of a photograph with markup in them',
    async () =>
      (await twoHalves(120, 80))
        .withExif({ IFD0: { Artist: '"><img src=x onerror=alert(1)>', Copyright: "';DROP TABLE media--" } })
        .jpeg()
        .toBuffer(),
  ],
  [
    'a picture for print, in CMYK',
    async () => (await twoHalves(120, 80)).toColourspace('cmyk').jpeg().toBuffer(),
  ],
  ['16 bits for each colour', async () => (await twoHalves(120, 80)).toColourspace('rgb16').png().toBuffer()],
  ['a moving GIF, of which the first picture counts', gif],
]

test.each(TAKEN)('%s: taken, shown in its colours, without any of its data', async (_what, make) => {
  const bytes = await make()
  const { finish } = await sending.upload(bytes, { fileName: 'knee' })
  const { src } = await finish()
  const folder = join(sending.room.kit.dataDir, 'media', src.split('/')[2] ?? '')
  for (const file of readdirSync(folder)) {
    const content = readFileSync(join(folder, file))
    expect(content.includes('onerror') || content.includes('DROP')).toBe(false)
    const { exif, space, depth } = await sharp(content).metadata()
    expect([exif, space, depth]).toEqual([undefined, 'srgb', 'uchar'])
  }
  const [red = 0, , blue = 0] = await sharp(join(folder, readdirSync(folder)[0] ?? ''))
    .extract({ left: 2, top: 20, width: 1, height: 1 })
    .raw()
    .toBuffer()
  expect(red).toBeGreaterThan(blue)
})

const NAMES: [string, string][] = [
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\me\\..\\knee.jpg', 'knee.jpg'],
  ['photo\u202egpj.exe', 'photogpj.exe'],
  ['k\u200bn\u2060e\ufeffe.jpg', 'knee.jpg'],
  ['a\0b\nc.png', 'abc.png'],
  ['..', 'picture'],
  ['\u200b', 'picture'],
  ['<img src=x onerror=alert(1)>.jpg', '<img src=x onerror=alert(1)>.jpg'],
  ['膝 كاحل 🦵.jpg', '膝 كاحل 🦵.jpg'],
]

test.each(NAMES)('a file called %j is called %j', (given, clean) => {
  expect(cleanFileName(given)).toBe(clean)
})

test('whatever a file is called, its name is short, of one line, no path, and never empty', () => {
  // fast-check's own "binary" makes a table of all the signs there are, which takes seconds.
  const unit = fc.integer({ min: 0, max: 0x10ffff }).map((sign) => String.fromCodePoint(sign))
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 160 }), (given) => {
      const name = cleanFileName(given)
      expect(name).not.toMatch(/[/\\\p{Cc}\u202a-\u202e\u200b]/u)
      expect(name.trim()).not.toBe('')
      expect([...name].length).toBeLessThanOrEqual(120)
      expect(cleanFileName(name)).toBe(name)
    }),
    { numRuns: 60 },
  )
})
