// One category: what it is called, what its page shows, and whether it is one with another.
import type { CategoryView } from '../../../lib/categories/load.ts'
import { urls } from '../../../lib/urls.ts'
import { SponsorWords } from '../sponsors/words-list.client.tsx'
import { ChoiceField } from '../terms/choice-field.client.tsx'
import { DoneNotice } from '../terms/done-notice.tsx'
import { HistorySection } from '../terms/history-section.tsx'
import { MergeSection } from '../terms/merge-section.tsx'
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
      <HistorySection
        {...{ history: category.history, timeZone }}
        restore={{
          action: urls.sendCategory(line.id),
          fields: (before) => ({ base: form.base, ...textsOf(before) }),
        }}
      />
    </div>
  )
}

function CategoryFields({ id, form }: { id: string; form: CategoryView['form'] }) {
  return (
    <form method="post" action={urls.sendCategory(id)} className="term__fields">
      <input type="hidden" name="base" value={form.base} />
      <div className="field">
        <label htmlFor="category-name">Name</label>
        <input id="category-name" name="name" defaultValue={form.name} maxLength={120} required />
      </div>
      <div className="field">
        <label htmlFor="category-slug">Last part of its address</label>
        <input id="category-slug" name="slug" defaultValue={form.slug} maxLength={80} required />
        <p className="field__help">The old address, those below it and their feeds lead on.</p>
      </div>
      <div className="field">
        <label htmlFor="category-kind">Its page is</label>
        <select id="category-kind" name="kind" defaultValue={form.kind}>
          <option value="section">A section: a list of its articles</option>
          <option value="hub">A hub: with words and a featured article above the list</option>
        </select>
      </div>
      <div className="field">
        <label htmlFor="category-description">Description</label>
        <textarea
          id="category-description"
          name="description"
          rows={2}
          maxLength={500}
          defaultValue={form.description}
        />
        <p className="field__help">One sentence, for search engines and feeds too.</p>
      </div>
      <div className="field">
        <label htmlFor="category-intro">Words above the list</label>
        <textarea id="category-intro" name="intro" rows={4} maxLength={5000} defaultValue={form.intro} />
        <p className="field__help">
          An empty line begins a paragraph. Links and italics stay where you leave the words.
        </p>
      </div>
      <ChoiceField
        kind="article"
        name="featuredArticleId"
        label="Featured article"
        chosen={form.featured}
        isOptional
      />
      <div className="field">
        <label htmlFor="category-sponsor">Sponsor</label>
        <input
          id="category-sponsor"
          name="sponsor"
          defaultValue={form.sponsor}
          maxLength={300}
          list="sponsor-words"
        />
        <SponsorWords />
        <p className="field__help">Named on the page. Empty: nobody.</p>
      </div>
      <div>
        <button type="submit" className="button button--primary">
          Save
        </button>
      </div>
    </form>
  )
}

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

/** Only what the form knows, as it would send it. */
function textsOf(before: Record<string, unknown>): Record<string, string> {
  const { introDoc, ...texts } = before
  const sent = Object.entries(texts).map(([name, value]) => [name, String(value ?? '')])
  return { ...Object.fromEntries(sent), introDoc: introDoc ? JSON.stringify(introDoc) : '' }
}
