// Real pictures made for the tests of what comes in: a photograph with an orientation and a place, and what is refused.
import { deflateSync } from 'node:zlib'
import sharp, { type Sharp } from 'sharp'

const RED = { r: 220, g: 20, b: 20 }
const BLUE = { r: 20, g: 20, b: 220 }

/** Left half red, right half blue. */
export async function twoHalves(width: number, height: number): Promise<Sharp> {
  const half = await sharp({ create: { width: width / 2, height, channels: 3, background: BLUE } })
    .png()
    .toBuffer()
  const picture = sharp({ create: { width, height, channels: 3, background: RED } })
  return sharp(
    await picture
      .composite([{ input: half, left: width / 2, top: 0 }])
      .png()
      .toBuffer(),
  )
}

/** As a telephone keeps it: lying on its side (EXIF orientation 6), with the place where it was taken. */
export async function aTelephonesPhotograph(): Promise<Buffer> {
  const picture = await twoHalves(1200, 800)
  return picture
    .withExif({
      IFD0: { Copyright: 'Somebody', ImageDescription: 'a secret place' },
      IFD3: { GPSLatitude: '52/1 31/1 12/1', GPSLatitudeRef: 'N' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
}

/** A true PNG of a few hundred bytes that says it is 60,000 pixels wide and high: 14 GB when decoded. */
export function aBomb(): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(60_000, 0)
  header.writeUInt32BE(60_000, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(1000))),
    chunk('IEND'),
  ])
}

function chunk(type: string, data: Buffer = Buffer.alloc(0)): Buffer {
  const body = Buffer.concat([Buffer.from(type), data])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(data.length, 0)
  framed.set(body, 4)
  framed.writeUInt32BE(checksum(body), body.length + 4)
  return framed
}

/** CRC-32 as in the PNG specification, annex D. */
function checksum(bytes: Buffer): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  }
  return (sum ^ 0xffffffff) >>> 0
}
