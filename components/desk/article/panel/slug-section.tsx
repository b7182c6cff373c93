// The article's address: how it will look, how to change it, and what happens to the old one.
import { type FormEvent, useState } from 'react'
import { slugify } from '../../../../lib/slugs.ts'
import { urls } from '../../../../lib/urls.ts'
import { publishingApi } from '../../api/publishing.ts'
import { useKeptState } from '../../kept/use-kept-state.tsx'
import { useToasts } from '../../toasts.client.tsx'
import type { ArticleModel } from '../use-article.ts'
import { PanelSection } from './section.tsx'
import type { WorkModel } from './use-work.ts'

type SlugProps = { model: ArticleModel; work: WorkModel }

export function SlugSection({ model, work: { work, id, doing } }: SlugProps) {
  return (
    <PanelSection name="slug" title="Address" summary={work?.slug}>
      {work && id ? (
        <AddressForm
          key={work.slug}
          form={`address of ${id}`}
          work={work}
          title={model.fields.title}
          onChange={(slug) => doing(publishingApi.changeSlug(id, slug))}
        />
      ) : (
        <p className="field__help">It is made from the title when the article is saved.</p>
      )}
    </PanelSection>
  )
}

type FormProps = {
  /** Under which it is kept until it is sent. */
  form: string
  work: { slug: string; wasPublished: boolean; may: { slug: boolean } }
  title: string
  addressOf?: (slug: string) => string
  onChange(slug: string): ReturnType<typeof publishingApi.changeSlug>
}

/** Of whatever stands at an address of its own. */
export function AddressForm({ form, work, title, addressOf = urls.article, onChange }: FormProps) {
  const [slug, setSlug] = useState(work.slug)
  const [fault, setFault] = useState('')
  const { say } = useToasts()
  const suggested = slugify(title)
  const { may } = work
  const kept = useKeptState({ form: may.slug ? form : null, start: work.slug, mine: slug, put: setSlug })
  const change = async (event: FormEvent) => {
    event.preventDefault()
    if (slug === work.slug) return
    const answer = await onChange(slug)
    setFault(answer.ok ? '' : answer.message)
    if (!answer.ok) return
    const from = answer.value.redirectsFrom
    say({ text: from ? `Moved. ${from} leads to the new address.` : 'The address is changed.' })
  }
  return (
    <form className="field" onSubmit={change}>
      {kept.notice}
      <label htmlFor="slug">Last part of the address</label>
      <input
        id="slug"
        value={slug}
        maxLength={80}
        spellCheck={false}
        disabled={!work.may.slug}
        aria-describedby={fault ? 'slug-fault slug-preview' : 'slug-preview'}
        aria-invalid={fault ? true : undefined}
        onChange={(event) => {
          setFault('')
          setSlug(event.target.value.toLowerCase().replaceAll(/\s+/g, '-'))
        }}
      />
      <p id="slug-preview" className="field__help slug__preview">
        {addressOf(slug || '…')}
      </p>
      {fault && (
        <p id="slug-fault" className="field__fault" role="alert">
          {fault}
        </p>
      )}
      {work.wasPublished && slug !== work.slug && !fault && (
        <p className="field__help">Links to the old address go on working: it leads to this one.</p>
      )}
      {work.may.slug && slug !== work.slug && (
        <div className="publishing__acts">
          <button type="submit" className="button">
            Change the address
          </button>
          <button type="button" className="button button--quiet" onClick={() => setSlug(work.slug)}>
            Cancel
          </button>
        </div>
      )}
      {work.may.slug && !work.wasPublished && slug === work.slug && suggested !== slug && title && (
        <p>
          <button type="button" className="button button--small" onClick={() => setSlug(suggested)}>
            Make it from the title: {suggested}
          </button>
        </p>
      )}
    </form>
  )
}
