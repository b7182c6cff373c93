// Related articles chosen by hand, in order; after them come those found by subject.
import { useState } from 'react'
import type { ArticleWork } from '../../../../lib/articles/work.ts'
import type { Choice } from '../../api/articles.ts'
import { ChosenList } from '../../fields/chosen-list.tsx'
import { moved, without } from '../lists.ts'
import type { ArticleModel } from '../use-article.ts'
import { ArticlePicker } from './article-picker.tsx'
import { PanelSection } from './section.tsx'

const MOST = 4

type RelatedProps = { model: ArticleModel; work: ArticleWork | null; isDisabled: boolean }

export function RelatedSection({ model, work, isDisabled }: RelatedProps) {
  const [picked, setPicked] = useState<Choice[]>([])
  const { relatedPins } = model.fields
  const known = [...picked, ...(work?.related.pins ?? [])]
  const put = (ids: string[]) => model.setField('relatedPins', ids)
  const automatic = (work?.related.automatic ?? []).filter(({ id }) => !relatedPins.includes(id))
  return (
    <PanelSection
      name="related"
      title="Related articles"
      summary={relatedPins.length > 0 ? `${relatedPins.length} chosen` : 'Found by subject'}
    >
      <ChosenList
        label="Chosen related articles"
        items={relatedPins.map((id) => known.find((one) => one.id === id) ?? { id, label: 'An article' })}
        keyOf={({ id }) => id}
        nameOf={({ label }) => label}
        onUp={(index) => put(moved(relatedPins, index))}
        onRemove={(index) => put(without(relatedPins, index))}
        isDisabled={isDisabled}
      />
      {!isDisabled && relatedPins.length < MOST && (
        <ArticlePicker
          label="Choose a related article"
          exceptIds={[...relatedPins, model.article?.id ?? '']}
          onPick={(article) => {
            setPicked((all) => [...all, article])
            put([...relatedPins, article.id])
          }}
        />
      )}
      {automatic.length > 0 ? (
        <>
          <p className="field__help">Found by subject, after the chosen ones:</p>
          <ol className="plans">
            {automatic.slice(0, MOST - relatedPins.length).map(({ id, label }) => (
              <li key={id}>{label}</li>
            ))}
          </ol>
        </>
      ) : (
        <p className="field__help">More are found by subject when it is published.</p>
      )}
    </PanelSection>
  )
}
