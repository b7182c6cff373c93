// Every picture an article shows, with the words it would be shown with.
import { allBlocks } from '../../rich-text/tree.ts'
import { type Place, type PreflightFacts, topBlocks } from './finding.ts'

export type Shown = {
  /** "The lead picture", "Picture 2". */
  name: string
  mediumId: string
  alt: string | null
  /** Chosen for this use: an empty alt text. */
  isDecorative: boolean
  credit: string | null
  isMissing: boolean
  /** UTC ms; null without end. */
  rightsExpireAt: number | null
  place: Place
}

export function picturesOf(facts: PreflightFacts): Shown[] {
  const { hero } = facts.content
  const own = (mediumId: string) => facts.media[mediumId]
  const lead: Shown[] = hero
    ? [
        {
          name: 'The lead picture',
          mediumId: hero.mediumId,
          isDecorative: false,
          alt: hero.alt ?? own(hero.mediumId)?.alt ?? null,
          credit: hero.credit ?? own(hero.mediumId)?.credit ?? null,
          isMissing: own(hero.mediumId)?.isMissing ?? true,
          rightsExpireAt: own(hero.mediumId)?.rightsExpireAt ?? null,
          place: { kind: 'section', name: 'hero' },
        },
      ]
    : []
  const figures = topBlocks(facts).flatMap(({ block, index }) =>
    allBlocks([block]).flatMap((inner) => (inner.type === 'figure' ? [{ figure: inner, index }] : [])),
  )
  const inBody = figures.map(({ figure: { attrs }, index }, at): Shown => {
    const medium = own(attrs.mediumId)
    return {
      name: `Picture ${at + 1}`,
      mediumId: attrs.mediumId,
      isDecorative: attrs.alt === '',
      alt: attrs.alt ?? medium?.alt ?? null,
      credit: attrs.credit ?? medium?.credit ?? null,
      isMissing: medium?.isMissing ?? true,
      rightsExpireAt: medium?.rightsExpireAt ?? null,
      place: { kind: 'block', index },
    }
  })
  return [...lead, ...inBody]
}
