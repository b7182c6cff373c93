// How far a PDF has come on its way. Once it is here whole the server looks at it, and there is nothing left to cancel.

type PdfProgressProps = { fileName: string; done: number; onCancel(): void }

export function PdfProgress({ fileName, done, onCancel }: PdfProgressProps) {
  const isSent = done >= 1
  return (
    <div className="issue__sending">
      <span className="issue__by">
        {fileName}: {isSent ? 'Looking at it…' : `${Math.floor(done * 100)} %`}
      </span>
      <progress value={done} aria-label={`Upload of ${fileName}`} />
      {!isSent && (
        <button type="button" className="button button--small" onClick={onCancel}>
          Cancel
        </button>
      )}
    </div>
  )
}
