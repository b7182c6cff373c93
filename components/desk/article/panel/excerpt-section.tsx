// The summary that lists and feeds show: written by hand, or the first words of the text.
import { useEffect, useState } from 'react'
import { counted } from '../../../../lib/counted.ts'
import { parseDoc } from '../../../../lib/rich-text/document.ts'
import { wordsIn } from '../../../../lib/rich-text/reading.ts'
import { excerpt } from '../../../../lib/rich-text/to-text.ts'
import { TextField } from '../../fields/text-field.tsx'
import type { ArticleModel } from '../use-article.ts'
import { PanelSection } from './section.tsx'

/** About as many as the automatic one has. */
const USUAL = 55

export function ExcerptSection({ model, isDisabled }: { model: ArticleModel; isDisabled: boolean }) {
  const { fields, setField, content, article } = model
  const [automatic, setAutomatic] = useState('')
  const rev = article?.rev
  // The editor leaves out what is empty, which the document's rules put back.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a save is when it is worth reading the text anew
  useEffect(() => setAutomatic(excerpt(parseDoc(content().body))), [rev])
  const text = fields.excerpt ?? ''
  const count = wordsIn(text)
  return (
    <PanelSection name="excerpt" title="Excerpt" summary={text || 'Automatic'}>
      <TextField
        label="Excerpt"
        rows={4}
        value={text}
        maxLength={2000}
        placeholder={automatic}
        onChange={(next) => setField('excerpt', next || null)}
        help={
          text
            ? `${counted(count, 'word')}. Lists have room for about ${USUAL}.`
            : 'Empty: the first 55 words, as shown.'
        }
        isDisabled={isDisabled}
      />
    </PanelSection>
  )
}
