// What an editor does with the pictures of the library, from the browser.
import { type Answer, ask, post } from './ask.ts'
import { sendFile } from './media.ts'

export type MediumWords = Partial<{
  alt: string
  caption: string
  credit: string
  license: string
  rightsUntil: string
}>

export type Before = { id: string; credit: string | null; license: string | null }

type Many = { ids: string[]; credit?: string; license?: string }

const of = (id: string, act = '') => `media/${encodeURIComponent(id)}/${act}`

export const libraryApi = {
  edit: (id: string, words: MediumWords) => post<unknown>(of(id), words),
  focus: (id: string, focal: { x: number; y: number }) => post<unknown>(of(id, 'focus/'), focal),
  trash: (id: string) => post<unknown>(of(id, 'trash/'), {}),
  restore: (id: string) => post<unknown>(of(id, 'restore/'), {}),
  undoReplace: (id: string) => post<unknown>(of(id, 'replace/undo/'), {}),
  editMany: (many: Many) => post<{ before: Before[] }>('media/many/', many),
  replace,
}

/** The new file is sent first, as any upload; only then does it take the place of the old one. */
async function replace(id: string, file: File, onProgress: (done: number) => void): Promise<Answer<unknown>> {
  const sent = await sendFile(file, { onProgress })
  if (!sent.ok) return sent
  if (sent.value.kind === 'here') return ask(of(id), {})
  return post(of(id, 'replace/'), { uploadId: sent.value.id })
}
