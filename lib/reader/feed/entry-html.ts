// The content of a feed's entry, top to bottom: who paid, the picture, the text, what was corrected, what was disclosed.
import type { PictureRow } from '../../../db/reader/pictures.ts'
import type { ArticleContent } from '../../articles/content.ts'
import { CORRECTION_NAMES } from '../../corrections/names.ts'
import { formatDate } from '../../dates.ts'
import { articleHtml } from '../../rich-text/article-html.ts'
import { element, escapeHtml } from '../../rich-text/html/escape.ts'
import { figureHtml } from '../../rich-text/html/figure.ts'
import type { RenderContext } from '../../rich-text/to-html.ts'
import { pictureOf } from '../pictures.ts'
import type { CorrectionView } from '../views.ts'

/** `timeZone` is the publication's: the days of corrections are its own. */
type Text = { content: ArticleContent; corrections: CorrectionView[]; timeZone: string }

export function entryHtml(
  hero: PictureRow | null,
  { content, corrections, timeZone }: Text,
  context: RenderContext,
): string {
  return [
    content.sponsor ? element('p', {}, element('strong', {}, escapeHtml(content.sponsor))) : '',
    hero ? heroHtml(hero, content, context) : '',
    articleHtml(content.body, context),
    ...corrections.map(({ kind, text, at }) =>
      labelled(`${CORRECTION_NAMES[kind]}, ${formatDate(at, timeZone)}:`, text),
    ),
    content.disclosure ? labelled('Disclosure:', content.disclosure) : '',
  ].join('')
}

export const labelled = (label: string, text: string) =>
  element('p', {}, `${element('strong', {}, escapeHtml(label))} ${escapeHtml(text)}`)

function heroHtml(hero: PictureRow, content: ArticleContent, context: RenderContext): string {
  if (!content.hero) return ''
  const { alt, caption, credit, mediumId } = content.hero
  const withHero: RenderContext = { ...context, picture: () => pictureOf(hero, { alt, caption, credit }) }
  const text = caption ? [{ type: 'text' as const, text: caption }] : []
  return figureHtml(
    { type: 'figure', attrs: { mediumId, alt, credit, size: 'column' }, content: text },
    withHero,
  )
}
