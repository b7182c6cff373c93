// The lead picture: chosen or uploaded, with words of its own where the library's do not fit here.
import { useState } from 'react'
import type { Pictures } from '../../../../lib/articles/choices.ts'
import { urls } from '../../../../lib/urls.ts'
import type { MediumView } from '../../api/media.ts'
import { TextField } from '../../fields/text-field.tsx'
import { MediaPicker } from '../../media/picker.tsx'
import type { ArticleModel } from '../use-article.ts'
import { PanelSection } from './section.tsx'

type HeroProps = {
  model: ArticleModel
  pictures: Pictures
  isDisabled: boolean
  /** Chosen since the article was opened: the preview of a shared link shows it too. */
  picked: MediumView | null
  onPicked(medium: MediumView): void
}

export function HeroSection({ model, pictures, isDisabled, picked, onPicked }: HeroProps) {
  const [isChoosing, setChoosing] = useState(false)
  const { hero } = model.fields
  const own = picked?.id === hero?.mediumId ? picked : null
  const shown = own ?? (hero ? pictures[hero.mediumId] : undefined)
  const put = (change: Partial<NonNullable<typeof hero>>) =>
    hero && model.setField('hero', { ...hero, ...change })
  const pick = (medium: MediumView) => {
    onPicked(medium)
    setChoosing(false)
    model.setField('hero', { mediumId: medium.id, alt: null, caption: null, credit: null })
  }
  const words = hero?.alt || shown?.alt
  return (
    <PanelSection name="hero" title="Lead picture" summary={hero ? words || 'No alt text' : 'None'}>
      {hero && shown && <img className="hero-picture" src={shown.src} alt={words ?? ''} />}
      {!isDisabled && (
        <div className="publishing__acts">
          <button type="button" className="button" onClick={() => setChoosing(true)}>
            {hero ? 'Choose another…' : 'Choose a picture…'}
          </button>
          {shown && (
            <a className="button" href={urls.deskMedium(shown.id)} target="_blank" rel="noopener">
              Focal point…<span className="hidden"> (opens another tab)</span>
            </a>
          )}
          {hero && (
            <button
              type="button"
              className="button button--quiet"
              onClick={() => model.setField('hero', null)}
            >
              Take it off
            </button>
          )}
        </div>
      )}
      {hero && (
        <>
          <TextField
            label="Alt text"
            rows={2}
            value={hero.alt ?? ''}
            maxLength={1000}
            placeholder={shown?.alt || 'What it shows, for who does not see it'}
            onChange={(text) => put({ alt: text || null })}
            help={shown?.alt ? 'Empty: the library’s words.' : undefined}
            isDisabled={isDisabled}
          />
          <TextField
            label="Caption"
            rows={2}
            value={hero.caption ?? ''}
            maxLength={1000}
            placeholder={own?.caption ?? undefined}
            onChange={(text) => put({ caption: text || null })}
            isDisabled={isDisabled}
          />
          <TextField
            label="Credit"
            value={hero.credit ?? ''}
            maxLength={300}
            placeholder={own?.credit ?? undefined}
            onChange={(text) => put({ credit: text || null })}
            isDisabled={isDisabled}
          />
        </>
      )}
      {isChoosing && <MediaPicker onPick={pick} onClose={() => setChoosing(false)} />}
    </PanelSection>
  )
}
