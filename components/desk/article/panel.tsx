// Beside the text: where the article belongs, and what must be said about it.
import { useEffect, useState } from 'react'
import type { ArticleForm } from '../../../lib/articles/desk-form.ts'
import type { MediumView } from '../api/media.ts'
import { TextField } from '../fields/text-field.tsx'
import { SponsorWords } from '../sponsors/words-list.client.tsx'
import { BylineField } from './byline-field.tsx'
import { IssueField } from './issue-field.tsx'
import { ActivitySection } from './panel/activity-section.tsx'
import { CorrectionsSection } from './panel/corrections-section.tsx'
import { ExcerptSection } from './panel/excerpt-section.tsx'
import { HeroSection } from './panel/hero-section.tsx'
import { NotesSection } from './panel/notes-section.tsx'
import { RelatedSection } from './panel/related-section.tsx'
import { PanelSection } from './panel/section.tsx'
import { SeoSection } from './panel/seo-section.tsx'
import { SlugSection } from './panel/slug-section.tsx'
import type { WorkModel } from './panel/use-work.ts'
import { SubjectsField } from './subjects-field.tsx'
import type { ArticleModel } from './use-article.ts'

type PanelProps = {
  model: ArticleModel
  work: WorkModel
  form: ArticleForm
  timeZone: string
  faultOf(field: string): string | undefined
}

export function ArticlePanel({ model, work, form, timeZone, faultOf }: PanelProps) {
  const host = useHost()
  const { fields, setField } = model
  const isDisabled = !form.may.edit
  const slug = work.work?.slug ?? ''
  const [picked, setPicked] = useState<MediumView | null>(null)
  const { hero } = fields
  const shown = picked?.id === hero?.mediumId ? picked : hero && form.pictures[hero.mediumId]
  const picture = shown?.src ?? null
  return (
    <>
      <SlugSection model={model} work={work} />
      <PanelSection name="byline" title="Byline" summary={fields.byline.map(({ name }) => name).join(', ')}>
        <BylineField
          byline={fields.byline}
          isDisabled={isDisabled}
          mayAddAuthors={form.may.addTags}
          onChange={(byline) => setField('byline', byline)}
        />
      </PanelSection>
      <PanelSection name="issue" title="Issue" summary={issueLabel(form, fields)}>
        <IssueField
          place={fields.issue}
          issues={form.choices.issues}
          isDisabled={isDisabled}
          onChange={(place) => setField('issue', place)}
        />
      </PanelSection>
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
      <HeroSection {...{ model, picked, isDisabled }} pictures={form.pictures} onPicked={setPicked} />
      <ExcerptSection model={model} isDisabled={isDisabled} />
      <PanelSection name="said" title="Disclosure, language and sponsor" summary={saidSummary(fields)}>
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
          label="Language"
          value={fields.language ?? ''}
          maxLength={35}
          onChange={(text) => setField('language', text || null)}
          help="A code such as “ar” or “fr”, where it is not the publication’s. Arabic and Hebrew are then set from the right."
          fault={faultOf('language')}
          isDisabled={isDisabled}
        />
        <TextField
          label="Sponsor"
          value={fields.sponsor ?? ''}
          onChange={(text) => setField('sponsor', text || null)}
          list="sponsor-words"
          help="Printed above the title. A sponsored article carries no advertising."
          fault={faultOf('sponsor')}
          isDisabled={isDisabled}
        />
        <SponsorWords />
      </PanelSection>
      <SeoSection {...{ model, slug, host, picture, isDisabled, faultOf }} />
      <RelatedSection model={model} work={work.work} isDisabled={isDisabled} />
      <CorrectionsSection work={work} timeZone={timeZone} />
      <NotesSection work={work} timeZone={timeZone} />
      <ActivitySection work={work.work} timeZone={timeZone} />
    </>
  )
}

/** Known in the browser only. */
function useHost(): string {
  const [host, setHost] = useState('')
  useEffect(() => setHost(location.host), [])
  return host
}

function issueLabel({ choices }: ArticleForm, { issue }: ArticleModel['fields']): string {
  const label = choices.issues.find(({ id }) => id === issue?.id)?.label
  return [label, issue?.section].filter(Boolean).join(', ') || 'No issue'
}

function saidSummary({ disclosure, language, sponsor }: ArticleModel['fields']): string {
  const said = [
    disclosure && 'Disclosure',
    language && `Language: ${language}`,
    sponsor && `Sponsor: ${sponsor}`,
  ]
  return said.filter(Boolean).join('; ')
}
