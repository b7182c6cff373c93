// What can be done with a picture's file: replace it everywhere, take that back, put it into the trash, bring it back.
import { useRef, useState } from 'react'
import type { MediumDetail } from '../../../../lib/media/library/detail.ts'
import { libraryApi } from '../../api/library.ts'
import { useActs } from './use-acts.ts'

export function FileActs({ medium }: { medium: MediumDetail }) {
  const { run, isBusy } = useActs()
  const [done, setDone] = useState<number | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const { id, uses } = medium
  const isUsed = uses.articles.length + uses.hidden + uses.elsewhere.length > 0
  const replace = async (file: File | undefined) => {
    if (!file) return
    setDone(0)
    await run(
      () => libraryApi.replace(id, file, setDone),
      () => ({
        text: 'Replaced. Every page that shows it has the new file.',
        undo: () => libraryApi.undoReplace(id),
      }),
    )
    setDone(null)
  }
  const trash = () =>
    run(
      () => libraryApi.trash(id),
      () => ({ text: 'In the trash.', undo: () => libraryApi.restore(id) }),
    )
  const restore = () =>
    run(
      () => libraryApi.restore(id),
      () => ({ text: 'Back in the library.', undo: () => libraryApi.trash(id) }),
    )
  const undoReplace = () =>
    run(
      () => libraryApi.undoReplace(id),
      () => ({ text: 'The earlier file is back.', undo: () => libraryApi.undoReplace(id) }),
    )
  if (medium.isTrashed) {
    return medium.mayDelete ? (
      <button type="button" className="button" aria-disabled={isBusy} onClick={restore}>
        Take it out of the trash
      </button>
    ) : null
  }
  return (
    <div className="medium__acts">
      <input
        ref={input}
        type="file"
        hidden
        aria-label="The new file"
        accept="image/jpeg,image/png,image/webp,image/avif,image/gif"
        onChange={({ target }) => {
          replace(target.files?.[0])
          target.value = ''
        }}
      />
      {medium.mayEdit && (
        <button
          type="button"
          className="button"
          aria-disabled={isBusy}
          onClick={() => input.current?.click()}
        >
          {done === null ? 'Replace the file' : `Replacing: ${Math.floor(done * 100)} %`}
        </button>
      )}
      {medium.mayEdit && medium.replaced && (
        <button type="button" className="button" aria-disabled={isBusy} onClick={undoReplace}>
          Bring back {medium.replaced}
        </button>
      )}
      {medium.mayDelete && !isUsed && (
        <button type="button" className="button" aria-disabled={isBusy} onClick={trash}>
          Move to the trash
        </button>
      )}
      {medium.mayDelete && isUsed && (
        <p className="field__help">It cannot go into the trash while it is used: see the list above.</p>
      )}
    </div>
  )
}
