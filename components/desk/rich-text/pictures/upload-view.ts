// One picture on its way: what it is, how much of it is there, and what to do when it does not get through.
import { aside, el, say, toolButton } from '../nodes/element.ts'

export type UploadView = {
  dom: HTMLElement
  sending(stop: AbortController): void
  progress(done: number): void
  failed(message: string): void
}

/** Changes itself as the file goes up; the document and the editor's state know nothing of percentages. */
export function uploadView(file: File, acts: { retry(): void; remove(): void }): UploadView {
  let stop: AbortController | null = null
  const words = el('span', { class: 'upload__words', role: 'status' }, 'Waiting…')
  const bar = el('progress', { max: '1', value: '0', 'aria-label': `Upload of ${file.name}` })
  const retry = toolButton({ text: 'Try again', use: acts.retry })
  const remove = toolButton({
    text: 'Cancel',
    use: () => {
      stop?.abort()
      acts.remove()
    },
  })
  const dom = aside(
    'upload',
    preview(file),
    el(
      'span',
      { class: 'upload__about' },
      el('span', { class: 'upload__name' }, file.name || 'A picture'),
      words,
      bar,
    ),
    el('span', { class: 'upload__acts' }, retry, remove),
  )
  retry.hidden = true
  return {
    dom,
    sending(next) {
      stop = next
      retry.hidden = true
      bar.hidden = false
      dom.classList.remove('upload--failed')
      remove.textContent = 'Cancel'
      say(words, 'Uploading…')
    },
    progress(done) {
      bar.value = done
      say(words, done < 1 ? `${Math.round(done * 100)} %` : 'Being prepared…')
    },
    failed(message) {
      retry.hidden = false
      bar.hidden = true
      dom.classList.add('upload--failed')
      remove.textContent = 'Leave it out'
      say(words, `Not uploaded. ${message}`)
    },
  }
}

/** The picture itself at once, as far as the browser can show it. */
function preview(file: File): HTMLElement | null {
  if (!file.type.startsWith('image/') || typeof URL.createObjectURL !== 'function') return null
  const image = el('img', { class: 'upload__picture', alt: '' })
  image.src = URL.createObjectURL(file)
  const release = () => URL.revokeObjectURL(image.src)
  image.addEventListener('load', release, { once: true })
  image.addEventListener('error', () => image.remove(), { once: true })
  return image
}
