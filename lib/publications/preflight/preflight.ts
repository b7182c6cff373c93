// The checks before publishing, all in one place: what holds an article back, and what is worth a look.
import { alt } from './checks/alt.ts'
import { byline } from './checks/byline.ts'
import { credit } from './checks/credit.ts'
import { disclosure } from './checks/disclosure.ts'
import { headings } from './checks/headings.ts'
import { issueMonth } from './checks/issue-month.ts'
import { links } from './checks/links.ts'
import { missingPictures } from './checks/missing-pictures.ts'
import { pages } from './checks/pages.ts'
import { placing } from './checks/placing.ts'
import { references } from './checks/references.ts'
import { rights } from './checks/rights.ts'
import { sponsor } from './checks/sponsor.ts'
import { text } from './checks/text.ts'
import { titles } from './checks/titles.ts'
import type { Check, Finding, PreflightFacts } from './finding.ts'

const CHECKS: Check[] = [
  ...[text, alt, missingPictures, rights, references, links, sponsor],
  ...[byline, disclosure, credit, placing, titles, headings, pages, issueMonth],
]

/** What blocks first. */
export function preflight(facts: PreflightFacts): Finding[] {
  const found = CHECKS.flatMap((check) => check(facts))
  return [...found.filter(isBlocking), ...found.filter((finding) => !isBlocking(finding))]
}

export const isBlocking = (finding: Finding) => finding.kind === 'blocking'
