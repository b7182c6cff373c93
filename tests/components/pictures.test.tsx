// @vitest-environment jsdom
// Pictures in the shape of their place: which crop the browser is offered in which window.
import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Picture, type PicturePlace } from '../../components/ui/picture.tsx'
import type { Crop, Picture as PictureView } from '../../lib/reader/views.ts'
import { aPicture } from '../fixtures/views.ts'

const standard: Crop = {
  src: '/media/knee/standard-960.jpg',
  srcset: '/media/knee/standard-640.jpg 640w',
  sources: [{ type: 'image/webp', srcset: '/media/knee/standard-640.webp 640w' }],
  ...{ width: 960, height: 720 },
}
const KNEE = aPicture('knee', { shape: 'wide', standard })

/** Of each file that is offered: the window it is for, its crop and its measures. */
function offered(picture: PictureView, place: PicturePlace): string[] {
  const { container } = render(<Picture picture={picture} place={place} />)
  return [...container.querySelectorAll('source, img')].map((one) =>
    [
      one.getAttribute('media') ?? 'any window',
      /\/knee\/(\w+)-/.exec(one.getAttribute('srcset') ?? '')?.[1],
      one.getAttribute('width') && `${one.getAttribute('width')}x${one.getAttribute('height')}`,
    ]
      .filter(Boolean)
      .join(' '),
  )
}

test('the lead is 4:3 on a telephone and 16:9 in a broad window, with the measures of each', () => {
  const broad = '(min-width: 40rem) wide 960x540'
  expect(offered(KNEE, 'lead')).toEqual([broad, broad, 'any window standard', 'any window standard 960x720'])
})

test.each(['row', 'related'] as const)('a small picture (%s) is 4:3 in every window', (place) => {
  expect(offered(KNEE, place)).toEqual(['any window standard', 'any window standard 960x720'])
})

test.each(['hero', 'second', 'strip', 'cover', 'author'] as const)(
  '%s keeps the shape it is given',
  (place) => {
    expect(offered(KNEE, place)).toEqual(['any window wide', 'any window wide 960x540'])
  },
)

test.each(['lead', 'row'] as const)('until its 4:3 crop has been made, %s shows what there is', (place) => {
  expect(offered(aPicture('knee', { shape: 'wide' }), place)).toEqual([
    'any window wide',
    'any window wide 960x540',
  ])
})
