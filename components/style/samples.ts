// Made-up content for the page that shows every component: the usual, the long, what is missing, and what somebody may try.
import type { Ad } from '../../lib/reader/publication/ad-view.ts'
import type { AuthorView, BylineLine, Pagination, Picture, Teaser } from '../../lib/reader/views.ts'

const AT = Date.UTC(2025, 11, 8, 12)

/** What some would send to see it run, and what pulls a narrow column apart. */
export const HOSTILE = `<script>alert(1)</script> "'&amp; ${'pseudohypoparathyroidism'.repeat(4)} \u202Eyats-ti-tel 👩🏽‍⚕️`
export const LONG =
  'On the Reliability of the Morning, the Unreliability of the Afternoon, and What Eleven Hundred Patients Said of Both When They Were Asked a Second Time by Somebody Who Had Brought Them Tea'

export const ORIGIN = 'https://synovia.example'

export const ONE_PAGE: Pagination = { page: 1, pageCount: 1, previous: null, next: null, pages: [] }

export const PICTURE: Picture = {
  src: '/icon-512.png',
  srcset: '',
  sources: [],
  width: 512,
  height: 512,
  alt: 'A ball in its socket: the sign of the house.',
  captionHtml: 'The sign of the house, as it stands on its door.',
  credit: 'Illustration: the studio',
  missing: false,
}
export const MISSING_PICTURE: Picture = {
  ...PICTURE,
  src: '/missing-picture.svg',
  width: 960,
  height: 540,
  captionHtml: null,
  credit: null,
  missing: true,
}

export const AD: Ad = {
  ...{ id: 'advert-style', place: 'advert-style', href: '/', label: HOSTILE, alt: '', isBeside: false },
  screens: ['phone', 'tablet', 'desktop'],
  pictures: [
    {
      ...{ from: 'phone', width: 300, height: 250, missing: false },
      ...{ src: '/icon-512.png', srcset: '', webp: null },
    },
  ],
}

export const signer = (name = 'Meera Rao', credentials = ['MD', 'FACP'], role = ''): BylineLine => ({
  name,
  credentials,
  href: '/editors/',
  role,
})

export const MANY: BylineLine[] = [
  signer(),
  signer('Chidi Okafor', ['MD', 'MACR', 'RhMSUS', 'FAAAAI']),
  signer('Aurelia Featherstonehaugh-Cholmondeley', ['PhD']),
  { ...signer('Samuel Thorne', ['MA'], 'as told to'), href: null },
]

const USUAL: Teaser = {
  id: 'usual',
  href: '/',
  kicker: 'An essay',
  title: 'What the Waiting Room Hears',
  dek: 'A burst pipe put a rheumatologist on the wrong side of her own door for forty minutes.',
  excerpt: 'The door to our waiting room closes on a brass arm with a little cylinder of oil inside it …',
  byline: [signer()],
  publishedAt: AT,
  timeZone: 'UTC',
  minutes: 15,
  picture: PICTURE,
  section: 'opinion',
  sectionLabel: 'Opinion',
  sponsor: null,
  isVideo: false,
}

/** Each kind of content by its name. */
export const TEASERS: [kind: string, teaser: Teaser][] = [
  ['Usual', USUAL],
  [
    'Long, sponsored, a video',
    {
      ...USUAL,
      title: LONG,
      dek: `${LONG}. ${LONG}.`,
      byline: MANY,
      sponsor: 'Supported by Larkspur Imaginary Therapeutics, an invented company with a long name',
      section: 'focusrheum',
      isVideo: true,
    },
  ],
  [
    'Missing',
    {
      ...USUAL,
      kicker: null,
      dek: null,
      excerpt: '',
      byline: [],
      picture: null,
      section: null,
      sectionLabel: null,
    },
  ],
  [
    'Hostile, its picture lost',
    {
      ...USUAL,
      kicker: HOSTILE,
      title: HOSTILE,
      dek: HOSTILE,
      byline: [signer(HOSTILE, [HOSTILE])],
      picture: MISSING_PICTURE,
      section: '"><b>',
    },
  ],
]

const AUTHOR: AuthorView = {
  name: 'Meera Rao',
  href: '/editors/',
  credentials: ['MD', 'FACP'],
  affiliation: 'The Lanternsea School of Imaginary Medicine',
  bio: 'She edits the essays of this magazine and sees patients on the two days that she does not.',
  photo: PICTURE,
  orcid: '0000-0002-1825-0097',
  role: 'Physician Editor',
}

export const AUTHORS: [kind: string, author: AuthorView][] = [
  ['Usual', AUTHOR],
  ['Long', { ...AUTHOR, name: LONG, affiliation: LONG, bio: `${LONG}. `.repeat(6) }],
  [
    'Missing',
    { ...AUTHOR, credentials: [], affiliation: null, bio: '', photo: null, orcid: null, role: null },
  ],
  ['Hostile', { ...AUTHOR, name: HOSTILE, affiliation: HOSTILE, bio: HOSTILE, photo: MISSING_PICTURE }],
]

export const PROSE = `<p>Running text has a measure of about 68 characters. It can be <strong>strong</strong>, <em>emphasised</em>,
<a href="/">linked</a>, set as <code>code</code>, and carry a<sup><a href="#ref-1">1</a></sup> mark, TNF-α and H<sub>2</sub>O.</p>
<h2>A heading of the second level</h2><p>A paragraph under it.</p>
<h3>A heading of the third level</h3><ul><li>A point</li><li>Another, with <em>its own</em> weight<ol><li>and a list below it</li></ol></li></ul>
<h4>A heading of the fourth level</h4><ol><li>First</li><li>Second</li></ol>
<blockquote><p>What somebody else has said, at length.</p><footer>Somebody Else</footer></blockquote>
<aside class="pull-quote"><blockquote><p>“A sentence that is worth its own size.”</p></blockquote></aside>
<p>${LONG}. ${LONG}. ${LONG}. ${LONG}.</p>
<aside class="callout"><p class="callout-title">A callout</p><p>What one may want to take along.</p></aside>
<div class="table-scroll" tabindex="0" role="region" aria-label="A table that scrolls"><table><caption>A table that scrolls inside</caption>
<thead><tr>${'<th scope="col">A column with a name</th>'.repeat(9)}</tr></thead><tbody><tr>${'<td>12.5 (3.1)</td>'.repeat(9)}</tr></tbody></table></div>
<pre><code>const joint = { ball: true, socket: true }</code></pre><hr /><p>After the rule.</p>`
