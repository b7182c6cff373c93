// What readers ask of the demo, and which of its articles answer: judged from title, dek, subjects and text, not from results.

/** 2: what was looked for; 1: helps too. By slug; what is not named does not answer. */
export type Judged = { query: string; answers: Record<string, 1 | 2> }

const answered = (query: string, full: string[], partly: string[] = []): Judged => ({
  query,
  answers: {
    ...Object.fromEntries(partly.map((slug) => [slug, 1 as const])),
    ...Object.fromEntries(full.map((slug) => [slug, 2 as const])),
  },
})

const GOUT = ['a-reputation-to-live-down', 'what-the-tophus-remembers']
const LUPUS = ['a-positive-test-on-a-friday', 'the-tired-question']
const RA = ['how-early-is-early', 'leaving-well-enough-alone', 'the-drawer-of-difficult-jars']
const AXSPA = ['seven-years-of-bad-mattresses', 'the-baker-who-was-already-awake']
const PSA = ['referred-by-a-shoemaker', 'what-the-nail-knew']
const OA = ['the-knee-that-knew-the-weather', 'the-sound-a-knee-makes']
const WATCH = 'the-watch-that-thought-i-was-furniture'
const WORKFORCE = ['where-the-water-goes', 'the-waiting-list-has-a-name', 'a-charter-and-a-kettle']

export const judgedQueries: Judged[] = [
  // Diseases by their names, their abbreviations and other words for them.
  answered('gout', GOUT, ['bring-your-own-crystals']),
  answered('tophus', ['what-the-tophus-remembers'], ['a-reputation-to-live-down']),
  answered('gout crystals microscope', ['bring-your-own-crystals'], GOUT),
  answered('lupus', LUPUS, ['the-daughter-who-translates']),
  answered('SLE', LUPUS, ['the-daughter-who-translates']),
  answered('systemic lupus erythematosus', LUPUS, ['the-daughter-who-translates']),
  answered('rheumatoid arthritis', RA, ['what-the-registry-could-not-see', 'the-name-on-the-box']),
  answered('RA', RA, ['what-the-registry-could-not-see', 'the-name-on-the-box']),
  answered('early rheumatoid arthritis', ['how-early-is-early'], ['leaving-well-enough-alone']),
  answered('axial spondyloarthritis', AXSPA, [WATCH]),
  answered('axSpA', AXSPA, [WATCH]),
  answered('ankylosing spondylitis', AXSPA, [WATCH]),
  answered('psoriatic arthritis', PSA),
  answered('PsA', PSA),
  answered('nail psoriasis', ['what-the-nail-knew'], ['referred-by-a-shoemaker']),
  answered('osteoarthritis', OA, ['the-third-bottle']),
  answered('knee osteoarthritis', OA),
  answered('GCA', ['the-choirmasters-jaw']),
  answered('giant cell arteritis', ['the-choirmasters-jaw']),
  answered('temporal artery jaw', ['the-choirmasters-jaw']),
  answered('ANCA vasculitis', ['the-nosebleed-diary']),
  answered('vasculitis', ['the-choirmasters-jaw', 'the-nosebleed-diary']),
  answered('myositis', ['counting-the-stairs']),
  answered("Sjögren's", ['dry-season']),
  answered('sjogrens', ['dry-season']),
  answered('systemic sclerosis', ['a-drop-of-oil-at-the-nailfold']),
  answered('scleroderma', ['a-drop-of-oil-at-the-nailfold']),
  answered('nailfold capillaries', ['a-drop-of-oil-at-the-nailfold']),
  answered('juvenile arthritis transition', ['the-last-visit-with-the-fish-tank']),
  answered('familial fever', ['the-fever-that-kept-an-almanac']),
  // Drugs, tests, practice.
  answered('biosimilar', ['the-name-on-the-box']),
  answered('stopping biologics in remission', ['leaving-well-enough-alone']),
  answered('tuberculosis screening', ['the-run-chart-in-the-break-room']),
  answered('herbal supplements painkillers', ['the-third-bottle']),
  answered('ANA test', ['a-positive-test-on-a-friday']),
  answered('antinuclear antibody', ['a-positive-test-on-a-friday']),
  answered('sensitivity specificity', ['ninety-percent-accurate']),
  answered(
    'ultrasound',
    ['six-probes-and-a-pot-of-soup'],
    ['the-doctor-on-the-slow-boat', 'give-the-telephone-its-due'],
  ),
  answered('classification criteria', ['a-column-for-doubt'], ['a-drop-of-oil-at-the-nailfold']),
  answered('prior authorization', ['please-hold-for-a-peer'], ['four-minutes-at-the-statehouse']),
  answered('step therapy bill', ['four-minutes-at-the-statehouse']),
  answered(
    'electronic records copy forward',
    ['copied-forward'],
    ['the-note-that-had-to-prove-a-conversation'],
  ),
  answered('billing audit', ['the-note-that-had-to-prove-a-conversation']),
  answered(
    'telehealth',
    ['give-the-telephone-its-due'],
    [WATCH, 'the-doctor-on-the-slow-boat', 'where-the-water-goes'],
  ),
  answered('telephone visit', ['give-the-telephone-its-due']),
  answered('rheumatologist shortage', WORKFORCE, ['the-doctor-on-the-slow-boat', 'how-early-is-early']),
  answered('waiting list', ['the-waiting-list-has-a-name']),
  answered('interpreter', ['the-daughter-who-translates']),
  answered('fatigue', ['the-tired-question', 'dry-season'], ['counting-the-stairs']),
  answered('registry missing patients', ['what-the-registry-could-not-see'], ['how-early-is-early']),
  // As people remember and type.
  answered('the waiting room', ['what-the-waiting-room-hears']),
  answered('waiting room hears', ['what-the-waiting-room-hears']),
  answered('pickle jar grip', ['the-drawer-of-difficult-jars']),
  answered(
    'mattress back pain at night',
    ['seven-years-of-bad-mattresses'],
    ['the-baker-who-was-already-awake'],
  ),
  answered('weather joint pain', ['the-knee-that-knew-the-weather']),
  answered('ferry island doctor', ['the-doctor-on-the-slow-boat']),
  answered('rheumatiod arthritis', RA, ['what-the-registry-could-not-see', 'the-name-on-the-box']),
  answered('vasculitus', ['the-choirmasters-jaw', 'the-nosebleed-diary']),
  answered('osteoarthr', OA, ['the-third-bottle']),
  answered('bee keeper knee', ['the-knee-that-knew-the-weather']),
]
