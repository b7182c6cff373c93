// Which articles are retagged, and how: a plain form that only asks.
import { LIST_STATUSES } from '../../../lib/article-list/filter.ts'
import type { RetagView } from '../../../lib/retag/load.ts'
import { urls } from '../../../lib/urls.ts'
import { STATUS_LABELS } from '../article-list/words.ts'

/** What the list of articles can be asked besides; kept when one comes from there. */
const CARRIED = ['issue', 'author', 'owner', 'assignee', 'date', 'from', 'to'] as const

export function RetagQuestion({ view: { query, named, categories, mayMove } }: { view: RetagView }) {
  return (
    <form method="get" action={urls.deskRetag()} className="retag">
      {CARRIED.map(
        (name) => query[name] && <input key={name} type="hidden" name={name} value={query[name]} />,
      )}
      <fieldset className="retag__part">
        <legend>Which articles</legend>
        <Words name="tag" label="With the tag" value={query.tag} />
        <Category
          name="category"
          label="In the category"
          value={query.category}
          by="value"
          list={categories}
          any="Any"
        />
        <Words name="q" label="With these words" value={query.q} />
        <div className="field">
          <label htmlFor="retag-status">That are</label>
          <select id="retag-status" name="status" defaultValue={query.status}>
            {LIST_STATUSES.filter((status) => status !== 'trash').map((status) => (
              <option key={status} value={status}>
                {STATUS_LABELS[status]}
              </option>
            ))}
          </select>
        </div>
      </fieldset>
      <fieldset className="retag__part">
        <legend>What they get</legend>
        <Words
          name="add"
          label="Tags to add"
          value={named.add.join(', ')}
          help="With commas between them; a new one is made."
        />
        <Words name="remove" label="Tags to take away" value={named.remove.join(', ')} />
        {mayMove && (
          <>
            <Category
              name="leave"
              label="Category to leave"
              value={named.from ?? ''}
              by="id"
              list={categories}
              any="None"
            />
            <Category
              name="goto"
              label="Category to go to"
              value={named.to ?? ''}
              by="id"
              list={categories}
              any="None"
            />
          </>
        )}
      </fieldset>
      <button type="submit" className="button">
        See what happens
      </button>
    </form>
  )
}

type WordsProps = { name: string; label: string; value: string; help?: string }

function Words({ name, label, value, help }: WordsProps) {
  const id = `retag-${name}`
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        defaultValue={value}
        maxLength={200}
        aria-describedby={help ? `${id}-help` : undefined}
      />
      {help && (
        <p className="field__help" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  )
}

type CategoryProps = {
  name: string
  label: string
  value: string
  by: 'id' | 'value'
  list: RetagView['categories']
  any: string
}

function Category({ name, label, value, by, list, any }: CategoryProps) {
  const id = `retag-${name}`
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} defaultValue={value}>
        <option value="">{any}</option>
        {list.map((one) => (
          <option key={one.id} value={one[by]}>
            {one.label}
          </option>
        ))}
      </select>
    </div>
  )
}
