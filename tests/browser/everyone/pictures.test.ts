// Pictures as browsers get them: no wider than their place asks, measured beforehand, and only the first at once.
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { ESSAY, UNSPLIT } from '../../support/pages.ts'
import { sharedSite } from '../../support/running/site.ts'
import { visits } from '../../support/running/visits.ts'

const site = sharedSite()
const readers = visits()

const PAGES = [
  '/',
  UNSPLIT,
  `${ESSAY}?singlepage=1`,
  '/category/conditions/',
  '/issue/2025-12/',
  '/issues/',
  '/author/meera-rao/',
]

type Shown = {
  src: string
  /** Pixels on the screen, and those that `sizes` tells the browser to expect. */
  width: number
  told: number
  hasMeasures: boolean
  loading: string
  priority: string
  isInFirstWindow: boolean
}

describe.each([1280, 390])('at %i pixels', (width) => {
  test.each(PAGES)(
    '%s tells the browser how wide each picture is, and asks for none too early',
    async (path) => {
      const { page } = await readers.open({ viewport: { width, height: 900 } })
      await page.goto(site.origin + path)
      const pictures = await shownOn(page)
      expect(pictures.length).toBeGreaterThan(0)
      // A tenth too little is not seen; two thirds too much is the next larger file.
      expect(pictures.filter(({ width, told }) => told < width * 0.9 || told > width * 1.67)).toEqual([])
      expect(pictures.filter(({ hasMeasures }) => !hasMeasures)).toEqual([])
      const below = pictures.filter(({ isInFirstWindow }) => !isInFirstWindow)
      expect(below.filter(({ loading }) => loading !== 'lazy')).toEqual([])
      expect(pictures.filter(({ priority }) => priority === 'high').length).toBeLessThanOrEqual(1)
    },
  )
})

describe.each([1280, 768, 390])('at %i pixels', (width) => {
  test.each(PAGES)('%s cuts no picture a second time', async (path) => {
    const { page } = await readers.open({ viewport: { width, height: 900 } })
    await page.goto(site.origin + path)
    expect(await cutOn(page)).toEqual([])
  })
})

test('the picture that a page opens with is asked for at once and first', async () => {
  const { page } = await readers.open()
  for (const path of ['/', UNSPLIT, '/category/conditions/', '/issue/2025-12/']) {
    await page.goto(site.origin + path)
    const [first] = await shownOn(page)
    expect({ path, loading: first?.loading, priority: first?.priority }).toEqual({
      path,
      loading: 'eager',
      priority: 'high',
    })
  }
})

test.each([
  ['412 pixels wide of 1.75 dots', { width: 412, height: 823 }, 1.75, '640'],
  ['390 pixels wide of 3 dots', { width: 390, height: 844 }, 3, '960'],
  ['430 pixels wide of 3 dots', { width: 430, height: 932 }, 3, '960'],
])(
  'a telephone %s opens with a picture no wider than it can be told from',
  async (_, viewport, dots, most) => {
    const { page } = await readers.open({ viewport, deviceScaleFactor: dots })
    for (const path of ['/', UNSPLIT, '/category/conditions/']) {
      await page.goto(site.origin + path)
      const [first] = await shownOn(page)
      expect({ path, width: /-(\d+)\./.exec(first?.src ?? '')?.[1] }).toEqual({ path, width: most })
    }
  },
)

/** Those of which the window that the stylesheet gives them hides more than a rounded pixel. */
function cutOn(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const images = [...document.querySelectorAll<HTMLImageElement>('main img[srcset]')]
    for (const image of images) image.loading = 'eager'
    await Promise.all(images.map((image) => image.decode()))
    return images
      .filter((image) => image.clientWidth > 0 && getComputedStyle(image).objectFit === 'cover')
      .map((image) => ({
        src: image.currentSrc,
        shown: image.clientWidth / image.clientHeight,
        whole: image.naturalWidth / image.naturalHeight,
      }))
      .filter(({ shown, whole }) => Math.abs(shown / whole - 1) > 0.03)
      .map(({ src, shown, whole }) => `${src} is ${whole.toFixed(2)}, shown as ${shown.toFixed(2)}`)
  })
}

/** Those with a choice of widths; advertisements have measures of their own (ad-sizes.test.ts). What `sizes` comes to is what the browser makes of it, as the width of an element. */
function shownOn(page: Page): Promise<Shown[]> {
  return page.evaluate(() => {
    const ruler = document.body.appendChild(document.createElement('div'))
    const widthOf = (sizes: string) => {
      const choice = sizes
        .split(/,\s*(?![^(]*\))/)
        .map((one) => /^(\([^)]+\))\s+(.+)$/.exec(one) ?? [one, '', one])
        .find(([, condition]) => !condition || matchMedia(condition).matches)
      ruler.style.width = choice?.[2] ?? ''
      return ruler.getBoundingClientRect().width
    }
    const images = [...document.querySelectorAll<HTMLImageElement>('main img[sizes]')]
    const shown = images.map((image) => {
      const { width, height, top } = image.getBoundingClientRect()
      const own = (height * Number(image.getAttribute('width'))) / Number(image.getAttribute('height'))
      const isContained = getComputedStyle(image).objectFit === 'contain'
      return {
        src: image.currentSrc || image.src,
        width: isContained ? Math.min(width, own) : width,
        told: widthOf(image.sizes),
        hasMeasures: image.hasAttribute('width') && image.hasAttribute('height'),
        loading: image.loading,
        priority: image.fetchPriority,
        isInFirstWindow: top < innerHeight,
      }
    })
    ruler.remove()
    return shown.filter(({ width }) => width > 0)
  })
}
