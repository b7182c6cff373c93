// What each setting is called, and its value in words: for the form, for the history, for whoever was slower.

import { isSame } from '../same.ts'
import { HOUSE } from './colours.ts'
import type { ChangedSettings } from './input.ts'
import type { PublicationSettings } from './settings.ts'

export type SettingName = keyof PublicationSettings

export const SETTING_LABELS: Record<SettingName, string> = {
  name: 'Name',
  tagline: 'Tagline',
  description: 'Description',
  publisher: 'Publisher',
  copyright: 'Copyright sentence',
  issnPrint: 'ISSN in print',
  issnOnline: 'ISSN online',
  language: 'Language',
  timeZone: 'Time zone',
  hub: 'Hub of the feeds',
  refusedCrawlers: 'Refused crawlers',
  dataMining: 'Text and data mining',
  dataMiningTerms: 'Terms of data mining',
  colours: 'Colours',
  logoId: 'Logo',
  iconId: 'Icon',
  wordsPerPage: 'Words on a page',
  paragraphsPerAd: 'Paragraphs between advertisements',
  agedAfterYears: 'Years until an article is old',
  mailName: 'Sender’s name',
  mailFrom: 'Sender’s address',
  countsReads: 'Counting of readings',
  secondFactorRoles: 'Second step required',
}

export const SETTING_NAMES = Object.keys(SETTING_LABELS) as SettingName[]

export type SettingChange = {
  name: SettingName
  label: string
  before: string
  after: string
  /** Planned, and so before it too. */
  isSoAlready?: true
}

/** In the order of the form; what is the same is left out. */
export function compareSettings(before: PublicationSettings, after: PublicationSettings): SettingChange[] {
  return changesOf(SETTING_NAMES, before, after).filter(({ isSoAlready }) => !isSoAlready)
}

/** Of these settings, whether they differ or not. */
export function changesOf(
  names: SettingName[],
  before: PublicationSettings,
  after: PublicationSettings,
): SettingChange[] {
  return names.map((name) => ({
    name,
    label: SETTING_LABELS[name],
    before: wordsOf(name, before),
    after: wordsOf(name, after),
    ...(isSame(before[name], after[name]) && { isSoAlready: true as const }),
  }))
}

export function changesBetween(before: PublicationSettings, after: PublicationSettings): ChangedSettings {
  const names = SETTING_NAMES.filter((name) => !isSame(before[name], after[name]))
  return Object.fromEntries(names.map((name) => [name, after[name]]))
}

export function partOf(settings: PublicationSettings, names: string[]): ChangedSettings {
  const known = SETTING_NAMES.filter((name) => names.includes(name))
  return Object.fromEntries(known.map((name) => [name, settings[name]]))
}

const NOTHING = 'nothing'

function wordsOf(name: SettingName, settings: PublicationSettings): string {
  switch (name) {
    case 'refusedCrawlers':
      return settings.refusedCrawlers.join(', ') || 'none'
    case 'dataMining':
      return settings.dataMining
    case 'colours':
      return colourWords(settings)
    case 'logoId':
      return settings.logoId ? 'a picture' : 'the name in type'
    case 'iconId':
      return settings.iconId ? 'a picture' : 'none of its own'
    case 'wordsPerPage':
      return `about ${settings.wordsPerPage.aim}, at most ${settings.wordsPerPage.most}`
    case 'paragraphsPerAd':
      return `${settings.paragraphsPerAd.page} on a page, ${settings.paragraphsPerAd.single} all on one page`
    case 'agedAfterYears':
      return settings.agedAfterYears === 0 ? 'never' : String(settings.agedAfterYears)
    case 'countsReads':
      return settings.countsReads ? 'on' : 'off'
    case 'secondFactorRoles':
      return settings.secondFactorRoles.map((role) => role.replace('-', ' ')).join(', ') || 'of nobody'
    default:
      return settings[name] || NOTHING
  }
}

function colourWords({ colours }: PublicationSettings): string {
  const words = Object.entries(colours).map(
    ([name, { day, night }]) => `${name === HOUSE ? 'the house’s' : name} ${day} and ${night}`,
  )
  return words.join('; ') || 'the default colours'
}
