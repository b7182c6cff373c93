// The PDF of the printed issue: uploaded with its progress, looked at, replaced and taken off. Saved with the issue, so undone with it.
import { useRef } from 'react'
import type { IssueModel } from '../use-issue.ts'
import { PdfProgress } from './progress.tsx'
import { usePdf } from './use-pdf.ts'

export function PdfField({ model }: { model: IssueModel }) {
  const pdf = usePdf(model)
  const input = useRef<HTMLInputElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const { shown, sending, message } = pdf
  const mayEdit = model.board.may.edit
  /** The button that was pressed is gone afterwards; the keyboard stays here. */
  const before = (act: () => void) => () => {
    button.current?.focus()
    act()
  }
  return (
    <fieldset className="issue__pdf">
      <legend>PDF of the printed issue</legend>
      {shown ? (
        <p>
          <a href={shown.href} target="_blank" rel="noreferrer">
            {shown.fileName}
          </a>{' '}
          <span className="issue__by">
            {shown.size}. {model.state.pdfId === model.board.state.pdfId ? '' : 'Not saved yet.'}
          </span>
        </p>
      ) : (
        <p className="field__help">
          None yet. Readers of the issue can keep it, once it is here and the issue is out. Up to 200 MB.
        </p>
      )}
      {message && (
        <p className="field__fault" role="alert">
          {message}
        </p>
      )}
      {sending && <PdfProgress {...sending} onCancel={before(pdf.cancel)} />}
      {mayEdit && (
        <div className="issue__acts">
          <input
            ref={input}
            type="file"
            hidden
            aria-label="The PDF"
            accept="application/pdf,.pdf"
            onChange={({ target }) => {
              const [file] = target.files ?? []
              if (file) void pdf.upload(file)
              target.value = ''
            }}
          />
          <button
            ref={button}
            type="button"
            className="button"
            aria-disabled={sending !== null}
            onClick={() => !sending && input.current?.click()}
          >
            {shown ? 'Another PDF…' : 'Upload a PDF…'}
          </button>
          {shown && !sending && (
            <button type="button" className="button button--quiet" onClick={before(pdf.takeOff)}>
              Take the PDF off
            </button>
          )}
        </div>
      )}
    </fieldset>
  )
}
