// Chooses a picture: from the library by its words or among the latest, or a new one from this computer.
import { useEffect, useRef, useState } from 'react'
import { type MediumView, searchMedia } from '../api/media.ts'
import { Dialog } from '../dialog.tsx'
import { DropZone } from './drop-zone.tsx'
import { UploadList } from './upload-list.tsx'
import { progressOfAll, useUploads } from './use-uploads.ts'

const UPLOADING = 'Pictures are still being uploaded. Closing this stops them. Close it?'

type MediaPickerProps = { onPick(medium: MediumView): void; onClose(): void }

/** A single new file is picked as soon as it is there; of several, the editor picks one. */
export function MediaPicker({ onPick, onClose }: MediaPickerProps) {
  const [words, setWords] = useState('')
  const [found, setFound] = useState<MediumView[] | 'unasked' | null>(null)
  const [tries, setTries] = useState(0)
  const [arrived, setArrived] = useState<MediumView[]>([])
  const isSingle = useRef(false)
  const uploads = useUploads((medium) => {
    if (isSingle.current) onPick(medium)
    else setArrived((all) => [medium, ...all.filter(({ id }) => id !== medium.id)])
  })
  useFound(words, tries, setFound)
  const isUnasked = found === 'unasked'
  const isNew = new Set(arrived.map(({ id }) => id))
  const shown = [...arrived, ...(isUnasked ? [] : (found ?? [])).filter(({ id }) => !isNew.has(id))]
  const mayLeave = () => progressOfAll(uploads.items) === null || confirm(UPLOADING)
  const close = () => mayLeave() && onClose()
  return (
    <Dialog title="Choose a picture" isWide onClose={close}>
      <div className="media-picker">
        <DropZone
          onFiles={(files) => {
            isSingle.current = files.length === 1 && uploads.items.length === 0
            uploads.add(files)
          }}
        />
        <UploadList uploads={uploads} />
        <div className="field">
          <label htmlFor="media-words">Search the library</label>
          <input
            id="media-words"
            type="search"
            autoComplete="off"
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        </div>
        {isUnasked && (
          <p className="nothing" role="status">
            The library could not be asked.{' '}
            <button type="button" className="button" onClick={() => setTries(tries + 1)}>
              Try again
            </button>
          </p>
        )}
        {(!isUnasked || shown.length > 0) && (
          <Choices
            shown={shown}
            isAsked={found !== null}
            words={words}
            onPick={(medium) => mayLeave() && onPick(medium)}
          />
        )}
      </div>
      <div className="dialog__acts">
        <button type="button" className="button" onClick={close}>
          Close
        </button>
      </div>
    </Dialog>
  )
}

type ChoicesProps = { shown: MediumView[]; isAsked: boolean; words: string; onPick(medium: MediumView): void }

function Choices({ shown, isAsked, words, onPick }: ChoicesProps) {
  if (!isAsked && shown.length === 0) return <Skeletons />
  if (shown.length === 0) {
    return (
      <p className="nothing" role="status">
        {words.trim()
          ? `No picture has “${words.trim()}” in its alt text, caption, credit or file name.`
          : 'The library is empty. Upload the first picture above.'}
      </p>
    )
  }
  return (
    <>
      <p className="hidden" role="status">
        {shown.length === 1 ? 'One picture' : `${shown.length} pictures`}
      </p>
      <ul className="thumbs" aria-label="Pictures">
        {shown.map((medium) => (
          <li key={medium.id}>
            <button
              type="button"
              className="thumb"
              disabled={medium.state === 'missing'}
              onClick={() => onPick(medium)}
            >
              <img className="thumb__picture" src={medium.thumb} alt="" loading="lazy" decoding="async" />
              <span className="thumb__words">{medium.alt || medium.fileName}</span>
              {medium.state === 'missing' && <span className="thumb__fault">Its file is missing</span>}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

function Skeletons() {
  return (
    <div className="thumbs" aria-busy="true">
      {['a', 'b', 'c', 'd', 'e', 'f'].map((key) => (
        <span key={key} className="thumb thumb--waiting" />
      ))}
    </div>
  )
}

/** Asked shortly after the last key; a slow answer to earlier words never replaces a later one. */
function useFound(words: string, tries: number, setFound: (found: MediumView[] | 'unasked') => void): void {
  const tell = useRef(setFound)
  tell.current = setFound
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try asks anew
  useEffect(() => {
    let isCurrent = true
    const timer = setTimeout(
      async () => {
        const answer = await searchMedia(words.trim())
        if (isCurrent) tell.current(answer.ok ? answer.value : 'unasked')
      },
      words ? 150 : 0,
    )
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [words, tries])
}
