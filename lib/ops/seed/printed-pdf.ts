// The PDF of one printed issue: its cover, and a page of contents. Made when the magazine is filled.
import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import sharp from 'sharp'
import type { Desk } from '../../desk.ts'
import { fixedId } from '../../ids.ts'
import { recordIssuePdf } from '../../issues/pdf/add.ts'
import { type MediaKit, originalFile } from '../../media/files/take-in.ts'
import { type PdfPage, pdfOf } from './pdf.ts'
import { listDrawings } from './pictures.ts'
import type { Content } from './read-content.ts'

/** The issue that has one. */
export const PRINTED = 'i1'

export const pdfId = (key: string) => fixedId(`pdf:${key}`)

export async function fillPdf(
  desk: Desk,
  kit: MediaKit,
  { content, asOf }: { content: Content; asOf: number },
): Promise<void> {
  const file = pdfOf(await pagesOf(content, asOf))
  const hash = createHash('sha256').update(file).digest('hex').slice(0, 32)
  const place = originalFile(kit.dataDir, hash, 'pdf')
  await mkdir(dirname(place), { recursive: true })
  await writeFile(place, file)
  const facts = { hash, fileName: `${PRINTED}.pdf`, bytes: file.length }
  await recordIssuePdf(desk, fixedId(`issue:${PRINTED}`), { id: pdfId(PRINTED), ...facts })
}

async function pagesOf(content: Content, asOf: number): Promise<PdfPage[]> {
  const issue = content.issues.find(({ key }) => key === PRINTED)
  const cover = listDrawings(content, asOf).find(({ key }) => key === `cover:${PRINTED}`)
  if (!issue || !cover) throw new Error(`There is no issue ${PRINTED}.`)
  const picture = await sharp(Buffer.from(cover.draw()))
    .flatten({ background: '#fbf9f4' })
    .resize({ width: 1000 })
    .jpeg({ quality: 80 })
    .toBuffer({ resolveWithObject: true })
  const { width, height } = picture.info
  const { volume, number, title } = issue
  const contents = issue.sections.flatMap((section) => {
    const titles = content.articles
      .filter(({ issue, section: own, status }) => {
        return issue === PRINTED && own === section && status === 'published'
      })
      .sort((a, b) => a.order - b.order)
      .map((article) => ({ text: article.title, size: 12 }))
    return titles.length > 0 ? [{ text: section, size: 10, space: 16, isBold: true }, ...titles] : []
  })
  return [
    { picture: { bytes: picture.data, width, height } },
    {
      lines: [
        { text: content.publication.name, size: 28 },
        { text: `${title}. Volume ${volume}, number ${number}`, size: 13 },
        ...contents,
      ],
    },
  ]
}
