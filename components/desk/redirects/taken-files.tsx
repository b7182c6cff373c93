// Files of redirects that were taken in, each undone as a whole by one button.
import { formatMoment, isoDate } from '../../../lib/dates.ts'
import type { TakenFile } from '../../../lib/redirects/file/files.ts'
import { urls } from '../../../lib/urls.ts'
import { PlainForm } from '../forms/plain-form.client.tsx'

export function TakenFiles({ files, timeZone }: { files: TakenFile[]; timeZone: string }) {
  if (files.length === 0) return null
  return (
    <section className="term__part" aria-labelledby="taken-heading">
      <h2 id="taken-heading">Taken in lately</h2>
      <p className="field__help">
        Undoing one removes what it added and leads the others where they led. What was changed since stays.
      </p>
      <ol className="term__history">
        {files.map(({ id, at, byName, words, undoneAt }) => (
          <li key={id}>
            <span>
              <time dateTime={isoDate(at)}>{formatMoment(at, timeZone)}</time>: <bdi>{byName}</bdi>, {words}
            </span>
            {undoneAt === null && (
              <PlainForm action={urls.undoRedirectsFile(id)}>
                <button type="submit" className="button button--small">
                  Undo<span className="hidden"> the file: {words}</span>
                </button>
              </PlainForm>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
