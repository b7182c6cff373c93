// A form as it was sent, as markup: what was typed in fields to go on with, and what was chosen as it was chosen.
import type { Issue } from '../../errors.ts'
import { element, escapeHtml } from '../../rich-text/html/escape.ts'

type Again = {
  action: string
  fields: Record<string, string | string[]>
  issues: Issue[]
  /** What stands now, when somebody else was quicker: as the form would send it. */
  standing: Record<string, string> | null
}

/** Null when there is nothing in it to change: sent again it would be refused again. */
export function formAgain({ action, fields, issues, standing }: Again): string | null {
  const parts = Object.entries({ ...untickedOf(fields, standing), ...fields }).map(([name, value]) => {
    const fault = issues.find(({ field }) => field === name)?.message
    if (Array.isArray(value)) return value.map((one) => hidden(`${name}[]`, one)).join('')
    if (IS_BASE.test(name)) return hidden(name, standing?.[name] ?? value)
    const now = standing?.[name]
    if (IS_CHOICE.test(name)) return choice({ name, value, fault, now })
    return value === TICKED || now === TICKED ? box(name, value, now) : typed({ name, value, fault, now })
  })
  if (!parts.some((part) => /^<(div|fieldset)/.test(part))) return null
  const button = element('button', { type: 'submit', class: 'button button--primary' }, 'Send it again')
  const inside = parts.join('') + element('div', {}, button)
  return element('form', { method: 'post', action, class: 'term__fields' }, inside)
}

/** A box is sent only when it is ticked: somebody else may have ticked what is not ticked here. */
function untickedOf(fields: Again['fields'], standing: Again['standing']): Record<string, string> {
  const ticked = Object.entries(standing ?? {}).filter(([, value]) => value === TICKED)
  return Object.fromEntries(ticked.filter(([name]) => !(name in fields)).map(([name]) => [name, '']))
}

const TICKED = 'on'

function box(name: string, value: string, now: string | undefined): string {
  const isTicked = value === TICKED
  const control = element('input', { type: 'checkbox', name, value: TICKED, checked: isTicked })
  const met = now !== undefined && now !== value && metLine(isTicked ? 'not ticked' : 'ticked')
  const label = element('label', { class: 'check' }, `${control} ${wordsOf(name)}`)
  return element('div', { class: 'field' }, label + (met || ''))
}

const IS_BASE = /^(base|was|rev)$/
/** What people choose rather than type, and what the page itself put in. */
const IS_CHOICE = /(Id|^into|^step|^block|^introDoc|^others|^from|^to)$/

type Field = { name: string; value: string; fault: string | undefined; now: string | undefined }

/** Whose choice it is to be is asked where somebody else has made another; theirs stands until then. */
function choice({ name, value, fault, now }: Field): string {
  if (now === undefined || now === value)
    return fault && value ? chosen(name, value, fault) : hidden(name, value)
  const legend = element('legend', {}, `${wordsOf(name)}: somebody else has chosen another`)
  const theirs = radio({ name, value: now, checked: true }, 'What the other has chosen')
  return element(
    'fieldset',
    { class: 'field' },
    legend + theirs + radio({ name, value }, 'What was chosen here'),
  )
}

/** Where one of the two chose nothing, it says so. */
function radio(field: { name: string; value: string; checked?: boolean }, words: string): string {
  const control = element('input', { type: 'radio', ...field })
  return element('label', { class: 'check' }, `${control} ${words}${field.value === '' ? ': none' : ''}`)
}

const hidden = (name: string, value: string) => element('input', { type: 'hidden', name, value })

/** Something that cannot stay as it was chosen: it is sent only while it is ticked. */
function chosen(name: string, value: string, fault: string): string {
  const box = element('input', { type: 'checkbox', name, value, checked: true })
  const label = element('label', { class: 'check' }, `${box} ${wordsOf(name)}, as chosen`)
  return element('div', { class: 'field' }, label + faultLine(name, fault))
}

function typed({ name, value, fault, now }: Field): string {
  const id = idOf(name)
  const described = fault ? `${id}-fault` : null
  const common = { id, name, 'aria-invalid': fault ? 'true' : null, 'aria-describedby': described }
  const isLong = value.length > 80 || value.includes('\n')
  const control = isLong
    ? // A line of its own first: browsers take away the one that a text begins with.
      element('textarea', { ...common, rows: 5 }, `\n${escapeHtml(value)}`)
    : element('input', { ...common, value })
  const isMet = now !== undefined && now.trim() !== value.replaceAll('\r\n', '\n').trim()
  return element(
    'div',
    { class: 'field' },
    [
      element('label', { for: id }, wordsOf(name)),
      control,
      fault ? faultLine(name, fault) : '',
      isMet ? metLine(now === '' ? 'nothing' : element('q', {}, escapeHtml(now))) : '',
    ].join(''),
  )
}

const faultLine = (name: string, fault: string) =>
  element('p', { id: `${idOf(name)}-fault`, class: 'field__fault' }, escapeHtml(fault))

const metLine = (words: string) =>
  element(
    'div',
    { class: 'field__met' },
    element('p', {}, `Somebody else has saved: ${words}. Yours stands above.`),
  )

const idOf = (name: string) => `again-${escapeHtml(name)}`

/** As the forms of the desk call them, where the name says something else. */
const WORDS: Record<string, string> = {
  bio: 'Biography',
  orcid: 'ORCID iD',
  slug: 'Last part of the address',
  editorRole: 'Role in Meet the Editors',
  isEditor: 'Stands in Meet the Editors',
  isOpinion: 'Opinion: shown with portraits',
  intro: 'Words above the list',
  kind: 'Its page is a “section” or a “hub”',
  articleOrder: 'Order of its articles: “newest”, “oldest” or “title”',
  href: 'Link',
  label: 'Words as printed',
  terms: 'Terms that mean the same, with commas',
  month: 'Month, 1 to 12',
  featuredArticleId: 'Featured article',
  photoId: 'Photo',
  logoId: 'Logo',
}

/** "credentials" is "Credentials". */
const wordsOf = (name: string) => escapeHtml(WORDS[name] ?? name.charAt(0).toUpperCase() + name.slice(1))
