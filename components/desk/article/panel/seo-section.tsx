// How search engines and shared links show the article, as one types.
import { TextField } from '../../fields/text-field.tsx'
import type { ArticleModel } from '../use-article.ts'
import { PanelSection } from './section.tsx'

/** Where search results usually cut. */
const TITLE = 60
const DESCRIPTION = 155

type SeoProps = {
  model: ArticleModel
  slug: string
  host: string
  picture: string | null
  isDisabled: boolean
  faultOf(field: string): string | undefined
}

export function SeoSection({ model, slug, host, picture, isDisabled, faultOf }: SeoProps) {
  const { fields, setField } = model
  const { seo } = fields
  const put = (change: Partial<typeof seo>) => setField('seo', { ...seo, ...change })
  const title = seo.title || fields.title || 'Title'
  const description = seo.description || fields.dek || fields.excerpt || 'The first words of the text.'
  return (
    <PanelSection name="seo" title="Search and sharing" summary={seo.noindex ? 'Not in search engines' : ''}>
      <TextField
        label="Title for search engines"
        value={seo.title ?? ''}
        maxLength={300}
        placeholder={fields.title}
        onChange={(text) => put({ title: text || null })}
        help={lengthWords(title, TITLE)}
        fault={faultOf('seo.title')}
        isDisabled={isDisabled}
      />
      <TextField
        label="Description"
        rows={3}
        value={seo.description ?? ''}
        maxLength={500}
        placeholder={fields.dek ?? undefined}
        onChange={(text) => put({ description: text || null })}
        help={lengthWords(description, DESCRIPTION)}
        fault={faultOf('seo.description')}
        isDisabled={isDisabled}
      />
      <figure className="as-found" aria-label="As a search result">
        <p className="as-found__where">
          {host} › article › {slug || '…'}
        </p>
        <p className="as-found__title">{cut(title, TITLE)}</p>
        <p className="as-found__words">{cut(description, DESCRIPTION)}</p>
      </figure>
      <figure className="shared" aria-label="As a shared link">
        {picture ? <img src={picture} alt="" /> : <p className="shared__none">No lead picture</p>}
        <figcaption>
          <span className="as-found__where">{host}</span>
          <strong>{cut(title, 90)}</strong>
          <span>{cut(description, 110)}</span>
        </figcaption>
      </figure>
      <TextField
        label="Canonical address"
        value={seo.canonical ?? ''}
        maxLength={2000}
        placeholder="Only where it was published elsewhere first"
        onChange={(text) => put({ canonical: text || null })}
        fault={faultOf('seo.canonical')}
        isDisabled={isDisabled}
      />
      <label className="moment__choice">
        <input
          type="checkbox"
          checked={seo.noindex}
          disabled={isDisabled}
          onChange={(event) => put({ noindex: event.target.checked })}
        />
        Keep it out of search engines
      </label>
    </PanelSection>
  )
}

function lengthWords(text: string, most: number): string {
  return text.length > most
    ? `${text.length} characters: cut after about ${most}.`
    : `${text.length} of about ${most} characters.`
}

const cut = (text: string, most: number) =>
  text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text
