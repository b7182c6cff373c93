// One category: what it is called, what its page shows, and whether it is one with another.
import type { CategoryView } from '../../../lib/categories/load.ts'
import { urls } from '../../../lib/urls.ts'
import { FormField, FormSelect, FormTick } from '../forms/form-field.client.tsx'
import { PlainForm } from '../forms/plain-form.client.tsx'
import { PreviewButton } from '../forms/preview-button.tsx'
import { SponsorWords } from '../sponsors/words-list.client.tsx'
import { ChoiceField } from '../terms/choice-field.client.tsx'
import { DoneNotice } from '../terms/done-notice.tsx'
import { HistorySection } from '../terms/history-section.tsx'
import { MergeSection } from '../terms/merge-section.tsx'
import { RemoveSection } from '../terms/remove-section.tsx'
import { TermHead } from '../terms/term-head.tsx'

type FormProps = {
  category: CategoryView
  timeZone: string /** The entry of what was just done. */
  done?: string
}

export function CategoryFormView({ category, timeZone, done }: FormProps) {
  const { line, form, others, below, plan, menu } = category
  return (
    <div className="term">
      <TermHead
        {...{ name: line.name, articles: line.articles, live: line.live, address: urls.category(line.path) }}
        stale={category.stale}
        all={{ href: urls.deskCategories(), label: 'All categories' }}
      />
      <DoneNotice history={category.history} done={done} />
      <CategoryFields id={line.id} form={form} />
      {menu && <HubMenuSection menu={menu} />}
      <MergeSection
        {...{ noun: 'category', name: line.name, plan }}
        choice={
          <div className="field">
            <label htmlFor="into">The other category</label>
            <select id="into" name="into" defaultValue={plan?.into.id ?? ''} required>
              <option value="">Choose …</option>
              {others.map((other) => (
                <option key={other.id} value={other.id}>
                  {other.label}
                </option>
              ))}
            </select>
          </div>
        }
        mayMerge={category.mayMerge}
        action={urls.mergeCategory(line.id)}
        more={
          below > 0
            ? [
                `${below === 1 ? 'The category' : `The ${below} categories`} below it will stand below the other one.`,
              ]
            : []
        }
      />
      {category.mayMerge && line.articles > 0 && <MoveSome id={line.id} path={line.path} />}
      <HistorySection
        all={urls.deskActivity({ kind: 'category', of: line.id })}
        {...{ history: category.history, timeZone }}
        restore={{
          action: urls.sendCategory(line.id),
          fields: (before) => ({ base: form.base, ...textsOf({ ...later(form), ...before }) }),
        }}
      />
      {category.mayRemove && <RemoveSection noun="category" action={urls.removeCategory(line.id)} />}
    </div>
  )
}

/** By way of retagging, where each article is looked at first, and all of it is undone at once. */
function MoveSome({ id, path }: { id: string; path: string }) {
  const query = new URLSearchParams({ category: path, leave: id })
  return (
    <section className="term__part" aria-labelledby="move-heading">
      <h2 id="move-heading">Give some of its articles another category</h2>
      <a className="button" href={urls.deskRetag(query.toString())}>
        Move some of its articles to another category …
      </a>
      <p className="field__help">
        You choose where to, and which; each is shown with what would change before anything does.
      </p>
    </section>
  )
}

function CategoryFields({ id, form }: { id: string; form: CategoryView['form'] }) {
  return (
    <PlainForm action={urls.sendCategory(id)} className="term__fields">
      <input type="hidden" name="base" value={form.base} />
      <FormField name="name" label="Name" value={form.name} maxLength={120} isRequired />
      <FormField
        name="slug"
        label="Last part of its address"
        value={form.slug}
        help="The old address, those below it and their feeds lead on."
        maxLength={80}
        isRequired
      />
      <FormSelect name="kind" label="Its page is" value={form.kind} options={KINDS} />
      <FormField
        name="description"
        label="Description"
        value={form.description}
        help="One sentence, for search engines and feeds too."
        rows={2}
        maxLength={500}
      />
      <FormField
        name="intro"
        label="Words above the list"
        value={form.intro}
        help="An empty line begins a paragraph. Links and italics stay where you leave the words."
        rows={4}
        maxLength={5000}
      />
      <ChoiceField
        kind="article"
        name="featuredArticleId"
        label="Featured article"
        chosen={form.featured}
        isOptional
      />
      <FormSelect
        name="articleOrder"
        label="Order of its articles"
        value={form.articleOrder}
        help="On its pages; a featured article leads in any order. Its feeds stay newest first."
        options={ORDERS}
      />
      <FormField
        name="sponsor"
        label="Sponsor"
        value={form.sponsor}
        help="Named on the page. Empty: nobody."
        maxLength={300}
        list="sponsor-words"
      />
      <SponsorWords />
      <FormTick
        name="isOpinion"
        label="Opinion: shown with portraits"
        isTicked={form.isOpinion}
        help={
          form.opinionAbove === null
            ? 'With all below it. The front page shows the newest with who speaks, and search engines are told that it is somebody’s opinion.'
            : `Its articles are opinion already, as all below ${form.opinionAbove} are.`
        }
      />
      <div className="form-acts">
        <button type="submit" className="button button--primary">
          Save
        </button>
        <PreviewButton action={urls.previewCategory(id)} />
      </div>
    </PlainForm>
  )
}

const KINDS = [
  { value: 'section', words: 'A section: a list of its articles' },
  { value: 'hub', words: 'A hub: with words and a featured article above the list' },
]

const ORDERS = [
  { value: 'newest', words: 'Newest first' },
  { value: 'oldest', words: 'Oldest first: a series that is read in turn' },
  { value: 'title', words: 'By title' },
]

function HubMenuSection({ menu: { name, count, faults } }: { menu: NonNullable<CategoryView['menu']> }) {
  return (
    <section className="term__part" aria-labelledby="hub-menu">
      <h2 id="hub-menu">Its own menu</h2>
      <p>
        {count === 0
          ? 'None: its pages list the categories below it. A menu of its own stands in their place.'
          : `${count === 1 ? '1 entry stands' : `${count} entries stand`} under its introduction, in place of the categories below it.`}
      </p>
      {faults > 0 && (
        <p className="field__fault">
          ! {faults === 1 ? 'One of them leads' : `${faults} of them lead`} to something that readers cannot
          see.
        </p>
      )}
      <a className="button" href={urls.deskMenu(name)}>
        {count === 0 ? 'Make a menu' : 'Change the menu'}
      </a>
    </section>
  )
}

/** What states that were kept before there was such a field say nothing of: it stays. */
const later = ({ isOpinion, articleOrder }: CategoryView['form']) => ({ isOpinion, articleOrder })

/** Only what the form knows, as it would send it. */
function textsOf(before: Record<string, unknown>): Record<string, string> {
  const { introDoc, isOpinion, ...texts } = before
  const sent = Object.entries(texts).map(([name, value]) => [name, String(value ?? '')])
  return {
    ...Object.fromEntries(sent),
    introDoc: introDoc ? JSON.stringify(introDoc) : '',
    ...(isOpinion ? { isOpinion: 'on' } : {}),
  }
}
