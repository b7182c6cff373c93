// One tag: its name, which of its articles should have another one, and whether it is one with another.
import type { TagView as View } from '../../../lib/tags/load.ts'
import { urls } from '../../../lib/urls.ts'
import { FormField } from '../forms/form-field.client.tsx'
import { PlainForm } from '../forms/plain-form.client.tsx'
import { ChoiceField } from '../terms/choice-field.client.tsx'
import { DoneNotice } from '../terms/done-notice.tsx'
import { HistorySection } from '../terms/history-section.tsx'
import { MergeSection } from '../terms/merge-section.tsx'
import { TermHead } from '../terms/term-head.tsx'

type TagProps = { tag: View; timeZone: string /** The entry of what was just done. */; done?: string }

export function TagView({ tag, timeZone, done }: TagProps) {
  const { id, name, slug, plan } = tag
  const into = plan && { id: plan.into.id, label: plan.into.name }
  return (
    <div className="term">
      <TermHead
        {...{ name, articles: tag.articles, live: tag.live, address: urls.tag(slug), stale: tag.stale }}
        all={{ href: urls.deskTags(), label: 'All tags' }}
      />
      <DoneNotice history={tag.history} done={done} />
      <section className="term__part" aria-labelledby="name-heading">
        <h2 id="name-heading">Name</h2>
        <PlainForm action={urls.renameTag(id)} className="term__row">
          <input type="hidden" name="was" value={name} />
          <FormField name="name" label="Name" value={name} maxLength={80} isRequired />
          <button type="submit" className="button button--primary">
            Rename
          </button>
        </PlainForm>
        <p className="field__help">
          Its address follows from its name; the old one, and its feeds, lead on. Readers see it at once.
        </p>
      </section>
      <SplitSection tag={tag} />
      <MergeSection
        {...{ noun: 'tag', name, plan }}
        choice={<ChoiceField kind="tag" name="into" label="The other tag" chosen={into} exceptId={id} />}
        mayMerge={tag.mayMerge}
        action={urls.mergeTag(id)}
      />
      <HistorySection
        all={urls.deskActivity({ kind: 'tag', of: id })}
        {...{ history: tag.history, timeZone }}
        restore={{
          action: urls.renameTag(id),
          fields: (before) => ({ was: name, name: String(before.name) }),
        }}
      />
    </div>
  )
}

function SplitSection({ tag }: { tag: View }) {
  const { id, name, titles } = tag
  return (
    <section className="term__part" aria-labelledby="split-heading">
      <h2 id="split-heading">Give some of its articles another tag</h2>
      {titles.length === 0 ? (
        <p className="field__help">No article has it now.</p>
      ) : (
        <PlainForm action={urls.splitTag(id)}>
          <fieldset className="term__titles">
            <legend>Articles with “{name}”</legend>
            {titles.map((article) => (
              <label key={article.id}>
                <input type="checkbox" name="articleIds[]" value={article.id} />
                <bdi>{article.title}</bdi>
              </label>
            ))}
          </fieldset>
          <div className="term__row">
            <FormField name="name" label="The tag they get instead, new or not" maxLength={80} isRequired />
            <button type="submit" className="button">
              Give it to those chosen
            </button>
          </div>
          <p className="field__help">Readers see it at once. It can be taken back, here and under History.</p>
        </PlainForm>
      )}
    </section>
  )
}
