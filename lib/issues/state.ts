// A print issue as its screen holds it: the month, the cover, and what stands in which section in which order.
import { z } from 'zod'

const id = z.string().min(1).max(100)
const pages = z.number().int().min(0).max(1000)

export const issueNumbers = z.strictObject({
  year: z.coerce.number().int().min(1800, 'Give the year in four digits.').max(2200),
  month: z.coerce.number().int().min(1, 'Choose a month.').max(12, 'Choose a month.'),
  volume: z.coerce.number().int().min(0).max(10_000),
  number: z.coerce.number().int().min(0).max(10_000),
})
export type IssueNumbers = z.output<typeof issueNumbers>

const section = z.strictObject({
  name: z.string().trim().min(1, 'Give the section a name.').max(80),
  /** `pages`: what the article is to take in print; 0 where nobody has said. */
  articles: z.array(z.strictObject({ id, pages })).max(200),
})

export const issueState = issueNumbers
  .extend({
    title: z.string().trim().max(200),
    coverId: id.nullable(),
    /** The PDF of the printed issue; absent where there is none, as in what was kept before there could be any. */
    pdfId: id.optional(),
    /** How many pages the print issue has; 0 where nobody has said. */
    pages,
    sections: z.array(section).min(1, 'An issue has at least one section.').max(40),
  })
  .superRefine(({ sections }, context) => {
    const names = sections.map(({ name }) => name.toLowerCase())
    const articles = sections.flatMap((one) => one.articles.map((article) => article.id))
    const refuse = (message: string) => context.addIssue({ code: 'custom', path: ['sections'], message })
    if (new Set(names).size < names.length) refuse('Two sections have the same name. Give each its own.')
    if (new Set(articles).size < articles.length) refuse('An article stands in the issue twice.')
  })

export type IssueState = z.output<typeof issueState>
export type IssueSection = IssueState['sections'][number]

/** Of the print issue: kept with it, since readers of the site never see it. */
export type IssuePlan = { pages: number; articles: Record<string, number> }
