// Beside the text: where the article belongs, and what must be said about it.
import type { ArticleForm } from '../../../lib/articles/desk-form.ts'
import { TextField } from '../fields/text-field.tsx'
import { BylineField } from './byline-field.tsx'
import { IssueField } from './issue-field.tsx'
import { SubjectsField } from './subjects-field.tsx'
import type { ArticleModel } from './use-article.ts'

type PanelProps = { model: ArticleModel; form: ArticleForm; faultOf(field: string): string | undefined }

export function ArticlePanel({ model, form, faultOf }: PanelProps) {
  const { fields, setField } = model
  const isDisabled = !form.may.edit
  return (
    <>
      <BylineField
        byline={fields.byline}
        isDisabled={isDisabled}
        onChange={(byline) => setField('byline', byline)}
      />
      <IssueField
        place={fields.issue}
        issues={form.choices.issues}
        isDisabled={isDisabled}
        onChange={(place) => setField('issue', place)}
      />
      <SubjectsField
        categoryIds={fields.categoryIds}
        tagIds={fields.tagIds}
        choices={form.choices}
        mayAddTags={form.may.addTags}
        isDisabled={isDisabled}
        onCategories={(ids) => setField('categoryIds', ids)}
        onTags={(ids) => setField('tagIds', ids)}
        createTag={model.createTag}
      />
      <section className="panel__part" aria-labelledby="part-notes">
        <h2 id="part-notes">Said with it</h2>
        <TextField
          label="Disclosure"
          rows={3}
          value={fields.disclosure ?? ''}
          onChange={(text) => setField('disclosure', text || null)}
          help="Interests of the authors, printed at the end."
          fault={faultOf('disclosure')}
          isDisabled={isDisabled}
        />
        <TextField
          label="Sponsor"
          value={fields.sponsor ?? ''}
          onChange={(text) => setField('sponsor', text || null)}
          help="Printed above the title. A sponsored article carries no advertising."
          fault={faultOf('sponsor')}
          isDisabled={isDisabled}
        />
      </section>
    </>
  )
}
