// What is being uploaded: a line for each file with its progress, and one for all of them.
import { progressOfAll, type Upload, type Uploads } from './use-uploads.ts'

export function UploadList({ uploads }: { uploads: Uploads }) {
  const { items } = uploads
  if (items.length === 0) return null
  const all = progressOfAll(items)
  return (
    <section className="uploads" aria-label="Uploads">
      <div className="uploads__all" role="status">
        <span>{all ? `Uploading: ${all.left} of ${all.files} to go` : summary(items)}</span>
        {all ? (
          <button type="button" className="button button--small" onClick={uploads.cancelAll}>
            Cancel all
          </button>
        ) : (
          <button type="button" className="button button--small" onClick={uploads.clear}>
            Clear the list
          </button>
        )}
      </div>
      {all && <progress className="uploads__bar" value={all.done} aria-label="All uploads" />}
      <ul className="uploads__list">
        {items.map((item) => (
          <UploadLine key={item.key} item={item} uploads={uploads} />
        ))}
      </ul>
    </section>
  )
}

function UploadLine({ item, uploads }: { item: Upload; uploads: Uploads }) {
  const { key, file, state, done } = item
  const isOpen = state === 'waiting' || state === 'sending'
  return (
    <li className={`upload upload--${state}`}>
      <span className="upload__name">{file.name || 'Pasted picture'}</span>
      <span className="upload__said">{said(item)}</span>
      {state === 'sending' && <progress value={done} aria-label={`Upload of ${file.name}`} />}
      {isOpen && (
        <button type="button" className="button button--small" onClick={() => uploads.cancel(key)}>
          Cancel<span className="hidden"> {file.name}</span>
        </button>
      )}
      {(state === 'failed' || state === 'cancelled') && (
        <button type="button" className="button button--small" onClick={() => uploads.retry(key)}>
          Try again<span className="hidden">: {file.name}</span>
        </button>
      )}
    </li>
  )
}

function said({ state, done, message, medium }: Upload): string {
  switch (state) {
    case 'waiting':
      return 'Waiting'
    case 'sending':
      return done < 1 ? `${Math.floor(done * 100)} %` : 'Making its sizes'
    case 'done':
      return medium?.isDuplicate ? 'Already in the library: that one is used' : 'In the library'
    case 'failed':
      return message ?? 'It did not arrive.'
    case 'cancelled':
      return 'Cancelled'
  }
}

function summary(items: Upload[]): string {
  const count = (state: Upload['state']) => items.filter((item) => item.state === state).length
  const failed = count('failed')
  const done = count('done')
  const words = `${done} ${done === 1 ? 'picture is' : 'pictures are'} in the library`
  return failed > 0 ? `${words}, ${failed} could not be taken` : words
}
