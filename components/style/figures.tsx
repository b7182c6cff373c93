// What is seen in a text, as its one renderer writes it: figures of each size, a gallery, a video, and a picture that is lost.
import type { Block, Figure } from '../../lib/rich-text/model.ts'
import { toHtml } from '../../lib/rich-text/to-html.ts'
import { Body } from '../article/body.tsx'
import { HOSTILE, LONG, MISSING_PICTURE, ORIGIN, PICTURE } from './samples.ts'
import { Specimen, State } from './specimen.tsx'

type Attributes = Partial<Figure['attrs']>

const figure = (caption: string, attrs: Attributes = {}): Figure => ({
  type: 'figure',
  attrs: { mediumId: 'there', alt: null, credit: null, size: 'column', ...attrs },
  content: caption === '' ? [] : [{ type: 'text', text: caption }],
})

const KINDS: [kind: string, block: Block][] = [
  ['In the column', figure('A caption of a few words')],
  ['Wide, in a text that has room', figure(LONG, { size: 'wide', credit: LONG })],
  ['Full, with nothing said of it', figure('', { size: 'full', alt: '', credit: '' })],
  ['Hostile, its file lost', figure(HOSTILE, { mediumId: 'lost', credit: HOSTILE })],
  ['Gone from the library', figure(LONG, { mediumId: 'gone', alt: HOSTILE })],
  [
    'A gallery',
    { type: 'gallery', content: [figure('One'), figure(LONG), figure('', { mediumId: 'lost' })] },
  ],
  ['A video', { type: 'videoEmbed', attrs: { provider: 'vimeo', videoId: '1', title: HOSTILE } }],
]

const PICTURES = new Map([
  ['there', PICTURE],
  ['lost', MISSING_PICTURE],
])

function htmlOf(block: Block): string {
  return toHtml([block], {
    picture: (id, { alt, credit }) => {
      const found = PICTURES.get(id)
      return found ? { ...found, alt: alt ?? found.alt, credit: credit ?? found.credit } : null
    },
  })
}

export function Figures() {
  return (
    <Specimen name="Figures, galleries, videos">
      {KINDS.map(([kind, block]) => (
        <State kind={kind} key={kind}>
          <Body segments={[{ kind: 'html', html: htmlOf(block) }]} origin={ORIGIN} initial="plain" />
        </State>
      ))}
    </Specimen>
  )
}
