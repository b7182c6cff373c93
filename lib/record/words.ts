// Every act in words that follow the name of who did it: "published it", "changed the settings: Name".
import { SETTING_LABELS } from '../settings/fields.ts'
import { knownWords } from '../workflow/activity-words.ts'

type Entry = { at: number; act: string; detail: Record<string, unknown> }

export function recordWords(entry: Entry, timeZone: string): string {
  return writtenWords(entry, timeZone) ?? `${pastOf(verbOf(entry.act).replaceAll('-', ' '))} it`
}

/** Null of an act that nobody has written words for. */
export function writtenWords(entry: Entry, timeZone: string): string | null {
  const own = OWN[entry.act]
  if (own) return typeof own === 'string' ? own : own(entry.detail)
  return knownWords(entry, timeZone) ?? VERBS[verbOf(entry.act)] ?? null
}

const verbOf = (act: string) => act.split('.')[1] ?? ''

/** Of what has no words of its own: "ignore" was "ignored". */
const pastOf = (verb: string) => (verb.endsWith('e') ? `${verb}d` : `${verb}ed`)

type Words = string | ((detail: Record<string, unknown>) => string)

const OWN: Record<string, Words> = {
  'article.take-over': 'took over the writing',
  'page.take-over': 'took over the writing',
  'article.retag': ({ articles }) =>
    `retagged ${articles === 1 ? 'an article' : `${articles} articles together`}`,
  'article.unretag': ({ articles }) =>
    `undid a retagging of ${articles === 1 ? 'an article' : `${articles} articles`}`,
  'article.name-revision': 'gave a version a name',
  'session.start': 'signed in',
  'session.end': 'signed out somewhere',
  'user.set-up': 'set up the publication as its first administrator',
  'user.create': 'added them',
  'user.invite': ({ role }) => `invited them as ${roleWords(role)}`,
  'user.send-link': 'sent them a link for a password',
  'user.forget': 'asked for a new password',
  'user.choose-password': 'chose a password',
  'user.change-password': 'changed their own password',
  'user.rename': 'changed their own name',
  'user.change-role': ({ role, from }) => {
    if (!role) return 'changed their role'
    return `made them ${roleWords(role)}${from ? `, who had been ${roleWords(from)}` : ''}`
  },
  'user.disable': 'let them in no more',
  'user.enable': 'let them in again',
  'user.end-sessions': 'signed them out',
  'user.second-factor-on': 'turned on their own second step',
  'user.second-factor-off': 'turned off their own second step',
  'user.reset-second-factor': 'turned off their second step',
  'user.recovery-codes': 'made new recovery codes',
  'settings.save': ({ changed }) => `changed the settings${namesOf(changed)}`,
  'settings.schedule': ({ changed }) => `planned to change the settings${namesOf(changed)}`,
  'settings.unschedule': ({ changed }) => `called off planned changes of the settings${namesOf(changed)}`,
  'settings.restore': ({ changed }) => `restored earlier settings${namesOf(changed)}`,
  'settings.test-letter': 'sent themselves a test email',
  'menu.plan': 'planned another version of it',
  'menu.unschedule': 'called off a planned version of it',
  'menu.plan-again': 'planned a version of it again that was called off',
  'issue.save': ({ pdf }) => (typeof pdf === 'string' ? `changed it: PDF ${pdf}` : 'changed it'),
  'issue.upload-pdf': ({ fileName }) => `uploaded “${fileName}”, to be its PDF`,
  'issue.publish': 'published it',
  'issue.undo': 'took back its publishing',
  'issue.unschedule': 'called off the plan',
  'issue.bring-back': 'brought it back',
  'page.bring-back': 'brought it back',
  'medium.add': 'added it',
  'medium.add-missing': 'noted that its file is missing',
  'medium.describe': 'described it',
  'medium.focus': 'chose what matters in it',
  'medium.finish': 'finished its sizes',
  'medium.replace': 'replaced its file',
  'address.ignore': 'set it aside',
  'address.unignore': 'brought it back',
  'library.crop': 'looked for pictures that lack a crop',
  'library.trace': 'looked up where pictures are used',
  'author.add': 'added them',
  'author.move': 'moved them among the editors',
  'author.arrange': 'put Meet the Editors into another order',
  'category.arrange': 'arranged the categories',
  'category.merge': 'merged another into it',
  'campaign.follow-merge': ({ from, into }) => `moved it from “${from}” to “${into}” by merging them`,
  'campaign.follow-unmerge': ({ from, into }) => `moved it back from “${into}” to “${from}”`,
  'menu.follow-merge': ({ from, into }) => `gave “${into}” the menu of “${from}” by merging them`,
  'menu.plan-follow-merge': ({ from, into }) =>
    `planned for “${into}” what was planned of the menu of “${from}”`,
  'menu.follow-unmerge': ({ from, into }) => `took the menu of “${from}” from “${into}” again`,
  'tag.merge': 'merged others into it',
  'redirect.unimport': 'took back a file of redirects',
  'tag.unsplit': 'took back its split',
  'synonym.take-over': 'took over the usual terms of rheumatology',
  'author.merge': 'merged another into them',
  'author.remove': 'removed them',
  'author.restore': 'brought them back',
  'category.restore': 'brought it back',
}

const VERBS: Record<string, string> = {
  slug: 'changed its address',
  write: 'changed its text',
  add: 'added it',
  create: 'began it',
  save: 'changed it',
  edit: 'changed it',
  change: 'changed it',
  rename: 'gave it another name',
  split: 'split it',
  move: 'moved it',
  arrange: 'arranged them',
  merge: 'merged others into it',
  unmerge: 'undid its merge into another',
  publish: 'published it',
  withdraw: 'withdrew it',
  pause: 'paused it',
  resume: 'resumed it',
  start: 'started it',
  stop: 'stopped it',
  end: 'ended it',
  trash: 'put it into the trash',
  remove: 'removed it',
  delete: 'removed it',
  restore: 'restored it',
  undo: 'took the last change back',
  import: 'imported it',
  schedule: 'scheduled it',
  unschedule: 'called off what was scheduled',
}

const roleWords = (role: unknown) => String(role).replace('-', ' ')

function namesOf(changed: unknown): string {
  if (!Array.isArray(changed) || changed.length === 0) return ''
  const labels: Record<string, string> = SETTING_LABELS
  return `: ${changed.map((name) => labels[String(name)] ?? String(name)).join(', ')}`
}
