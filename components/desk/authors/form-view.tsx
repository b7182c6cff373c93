// One author's profile; bylines that are printed keep what was printed.
import type { AuthorView } from '../../../lib/authors/load.ts'
import { urls } from '../../../lib/urls.ts'
import { FormField, FormTick } from '../forms/form-field.client.tsx'
import { PlainForm } from '../forms/plain-form.client.tsx'
import { PreviewButton } from '../forms/preview-button.tsx'
import { ChoiceField } from '../terms/choice-field.client.tsx'
import { DoneNotice } from '../terms/done-notice.tsx'
import { HistorySection } from '../terms/history-section.tsx'
import { MergeSection } from '../terms/merge-section.tsx'
import { RemoveSection } from '../terms/remove-section.tsx'
import { TermHead } from '../terms/term-head.tsx'
import { PhotoField } from './photo-field.client.tsx'

type FormProps = {
  author: AuthorView
  timeZone: string /** The entry of what was just done. */
  done?: string
}

export function AuthorFormView({ author, timeZone, done }: FormProps) {
  const { line, row, base, plan } = author
  const into = plan && { id: plan.into.id, label: plan.into.name }
  return (
    <div className="term">
      <TermHead
        {...{ name: row.name, articles: line.articles, live: line.live, address: urls.author(row.slug) }}
        stale={author.stale}
        all={{ href: urls.deskAuthors(), label: 'All authors' }}
      />
      <DoneNotice history={author.history} done={done} />
      <AuthorFields author={author} />
      <MergeSection
        {...{ noun: 'author', name: row.name, plan }}
        choice={
          <ChoiceField kind="author" name="into" label="The other profile" chosen={into} exceptId={row.id} />
        }
        mayMerge={author.mayMerge}
        action={urls.mergeAuthor(row.id)}
        more={['Bylines keep the name and credentials that were printed.']}
      />
      <HistorySection
        all={urls.deskActivity({ kind: 'author', of: row.id })}
        {...{ history: author.history, timeZone }}
        restore={{ action: urls.sendAuthor(row.id), fields: (before) => ({ base, ...textsOf(before) }) }}
      />
      {author.mayRemove && <RemoveSection noun="author" action={urls.removeAuthor(row.id)} />}
    </div>
  )
}

function AuthorFields({ author: { row, base, photo } }: { author: AuthorView }) {
  return (
    <PlainForm action={urls.sendAuthor(row.id)} className="term__fields">
      <input type="hidden" name="base" value={base} />
      <Line name="name" label="Name" value={row.name} isRequired />
      <Line
        name="slug"
        label="Last part of the address"
        value={row.slug}
        help="The old address and its feeds lead on."
        isRequired
      />
      <Line
        name="credentials"
        label="Credentials, with commas"
        value={row.credentials.join(', ')}
        help="For bylines from now on: those that are printed keep theirs."
      />
      <Line name="affiliation" label="Affiliation" value={row.affiliation} />
      <FormField name="bio" label="Biography" value={row.bio} rows={5} maxLength={5000} />
      <PhotoField photo={photo} />
      <Line
        name="orcid"
        label="ORCID iD"
        value={row.orcid}
        help="As in 0000-0002-1825-0097, or its whole address."
      />
      <FormTick name="isEditor" label="Stands in Meet the Editors" isTicked={row.isEditor} />
      <Line name="editorRole" label="Role there" value={row.editorRole} />
      <div className="form-acts">
        <button type="submit" className="button button--primary">
          Save
        </button>
        <PreviewButton action={urls.previewAuthor(row.id)} />
      </div>
    </PlainForm>
  )
}

type LineProps = { name: string; label: string; value: string | null; help?: string; isRequired?: true }

function Line(props: LineProps) {
  return <FormField {...props} maxLength={300} />
}

/** An earlier profile as the form would send it. */
function textsOf({
  isEditor,
  position: _,
  credentials,
  ...texts
}: Record<string, unknown>): Record<string, string> {
  const fields = Object.entries(texts).map(([name, value]): [string, string] => [name, String(value ?? '')])
  const line = Array.isArray(credentials) ? credentials.join(', ') : ''
  return { ...Object.fromEntries(fields), credentials: line, ...(isEditor ? { isEditor: 'on' } : {}) }
}
