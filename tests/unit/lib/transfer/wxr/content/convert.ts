// Converts one text as an import would, and shows the document that comes of it.
import { fromHtml } from '../../../../../../lib/rich-text/from-html.ts'
import { convert } from '../../../../../../lib/transfer/wxr/content/convert.ts'
import type { Attachment } from '../../../../../../lib/transfer/wxr/content/library.ts'
import { outline } from '../../../../../support/wxr.ts'

export function aPicture(id: number, more: Partial<Attachment> = {}): Attachment {
  return {
    ...{ id, url: `https://old.example/${id}.jpg`, title: `Picture ${id}`, alt: '', caption: '' },
    ...{ mimeType: 'image/jpeg', width: null, height: null, ...more },
  }
}

type Given = { attachments?: Attachment[]; footnotes?: string; shared?: Record<number, string> }

export function converted(content: string, { attachments = [], footnotes, shared = {} }: Given = {}) {
  const warnings: string[] = []
  const warn = (text: string) => warnings.push(text)
  const library = {
    attachment: (id: number) => attachments.find((attachment) => attachment.id === id) ?? null,
    attachedTo: (id: number) => (id === 1 ? attachments : []),
    sharedBlock: (id: number) => shared[id] ?? null,
  }
  const own = (address: string) => attachments.find(({ url }) => url === address) ?? null
  const { html, pageCount, teaser } = convert({
    ...{ postId: 1, content, footnotes, library, warn },
    isOwn: (address) => own(address) !== null,
    titleOf: (address) => own(address)?.title ?? null,
  })
  const doc = fromHtml(html, { onWarning: warn, mediumIdFor: (src) => src })
  return { lines: outline(doc), doc, warnings, pageCount, teaser }
}
