// Which articles of the demo somebody who has read one would want next: by subject, judged from title, dek and text.

const CRYSTALS = ['a-reputation-to-live-down', 'what-the-tophus-remembers', 'bring-your-own-crystals']
const LUPUS = [
  'a-positive-test-on-a-friday',
  'the-tired-question',
  'the-daughter-who-translates',
  'dry-season',
]
const RHEUMATOID = [
  'how-early-is-early',
  'leaving-well-enough-alone',
  'the-drawer-of-difficult-jars',
  'the-name-on-the-box',
  'what-the-registry-could-not-see',
  'the-run-chart-in-the-break-room',
]
const SPINE = [
  'seven-years-of-bad-mattresses',
  'the-baker-who-was-already-awake',
  'the-watch-that-thought-i-was-furniture',
]
const PSORIATIC = ['referred-by-a-shoemaker', 'what-the-nail-knew']
const KNEES = ['the-knee-that-knew-the-weather', 'the-sound-a-knee-makes', 'the-third-bottle']
const PAIN = [
  'a-hand-that-was-not-on-fire',
  'the-map-i-drew-wrong',
  'the-knee-that-knew-the-weather',
  'the-third-bottle',
]
const VESSELS = ['the-choirmasters-jaw', 'the-nosebleed-diary', 'a-drop-of-oil-at-the-nailfold']
const RARE = [
  'counting-the-stairs',
  'the-fever-that-kept-an-almanac',
  'a-drop-of-oil-at-the-nailfold',
  'dry-season',
  'the-choirmasters-jaw',
  'the-nosebleed-diary',
]
const WORKFORCE = [
  'a-charter-and-a-kettle',
  'the-waiting-list-has-a-name',
  'where-the-water-goes',
  'the-doctor-on-the-slow-boat',
  'the-notebook-with-two-covers',
  'give-the-telephone-its-due',
]
const RECORDS = ['copied-forward', 'a-note-is-also-a-witness', 'the-note-that-had-to-prove-a-conversation']
const PAYING = [
  'four-minutes-at-the-statehouse',
  'please-hold-for-a-peer',
  'the-note-that-had-to-prove-a-conversation',
  'the-name-on-the-box',
]
const MEETINGS = [
  'eleven-words-for-flare',
  'notes-from-the-gathering',
  'six-probes-and-a-pot-of-soup',
  'bring-your-own-crystals',
  'a-medal-for-changing-ones-mind',
]
const BIOLOGICS = [
  'leaving-well-enough-alone',
  'the-name-on-the-box',
  'the-run-chart-in-the-break-room',
  'what-the-registry-could-not-see',
  'please-hold-for-a-peer',
  'notes-from-the-gathering',
]
const LISTENING = [
  'what-the-waiting-room-hears',
  'a-hand-that-was-not-on-fire',
  'the-map-i-drew-wrong',
  'dry-season',
  'the-daughter-who-translates',
  'the-sound-a-knee-makes',
  'what-the-tophus-remembers',
  'the-tired-question',
]
const IMAGING = [
  'six-probes-and-a-pot-of-soup',
  'a-drop-of-oil-at-the-nailfold',
  'the-baker-who-was-already-awake',
  'what-the-nail-knew',
  'bring-your-own-crystals',
]
const IMPROVING = [
  'the-run-chart-in-the-break-room',
  'copied-forward',
  'the-last-visit-with-the-fish-tank',
  'the-third-bottle',
  'how-early-is-early',
  'the-drawer-of-difficult-jars',
]
const LEARNING = [
  'ninety-percent-accurate',
  'six-probes-and-a-pot-of-soup',
  'a-column-for-doubt',
  'a-charter-and-a-kettle',
  'bring-your-own-crystals',
  'the-notebook-with-two-covers',
]
const DISTANCE = [
  'give-the-telephone-its-due',
  'the-doctor-on-the-slow-boat',
  'the-watch-that-thought-i-was-furniture',
  'where-the-water-goes',
  'a-positive-test-on-a-friday',
]
const EVIDENCE = [
  'what-the-registry-could-not-see',
  'a-column-for-doubt',
  'eleven-words-for-flare',
  'notes-from-the-gathering',
  'how-early-is-early',
  'a-medal-for-changing-ones-mind',
]

/** By the article read, those that are worth going on to. */
export const judgedRelated: Record<string, string[]> = Object.fromEntries(
  (
    [
      ['a-reputation-to-live-down', CRYSTALS, LISTENING],
      ['what-the-tophus-remembers', CRYSTALS, LISTENING],
      ['bring-your-own-crystals', CRYSTALS, IMAGING, MEETINGS, LEARNING],
      ['a-positive-test-on-a-friday', LUPUS, DISTANCE],
      ['the-tired-question', LUPUS, LISTENING],
      ['the-daughter-who-translates', LUPUS, LISTENING],
      ['how-early-is-early', RHEUMATOID, EVIDENCE, IMPROVING, WORKFORCE],
      ['leaving-well-enough-alone', RHEUMATOID, BIOLOGICS],
      ['the-drawer-of-difficult-jars', RHEUMATOID, IMPROVING],
      ['the-name-on-the-box', BIOLOGICS, RHEUMATOID, ['the-third-bottle']],
      ['the-run-chart-in-the-break-room', BIOLOGICS, IMPROVING],
      ['what-the-registry-could-not-see', EVIDENCE, BIOLOGICS],
      ['seven-years-of-bad-mattresses', SPINE, PSORIATIC, IMAGING],
      ['the-baker-who-was-already-awake', SPINE, PSORIATIC, IMAGING],
      ['the-watch-that-thought-i-was-furniture', SPINE, DISTANCE, LISTENING],
      ['referred-by-a-shoemaker', PSORIATIC, SPINE],
      ['what-the-nail-knew', PSORIATIC, IMAGING, SPINE],
      ['the-knee-that-knew-the-weather', KNEES, PAIN],
      ['the-sound-a-knee-makes', KNEES, LISTENING],
      ['the-third-bottle', KNEES, PAIN, IMPROVING, ['the-name-on-the-box']],
      ['a-hand-that-was-not-on-fire', PAIN, LISTENING],
      ['the-map-i-drew-wrong', PAIN, LISTENING],
      ['the-choirmasters-jaw', VESSELS, RARE, IMAGING],
      ['the-nosebleed-diary', VESSELS, RARE],
      ['counting-the-stairs', RARE, LUPUS],
      ['dry-season', RARE, LUPUS, LISTENING],
      ['where-the-water-goes', WORKFORCE, DISTANCE, ['four-minutes-at-the-statehouse']],
      ['copied-forward', RECORDS, IMPROVING],
      ['please-hold-for-a-peer', PAYING, BIOLOGICS],
      ['what-the-waiting-room-hears', LISTENING],
    ] as [string, ...string[][]][]
  ).map(([slug, ...sets]) => [slug, [...new Set(sets.flat())].filter((other) => other !== slug)]),
)
