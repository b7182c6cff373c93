// A menu as editors keep it: labels apart from targets, nested to any depth.
import { z } from 'zod'

const WHOLE = 'Write the whole address of the site, with https:// in front.'

const chosen = z.string().min(1, 'Choose what the entry leads to.')

const target = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('category'), id: chosen }),
  z.object({ kind: z.literal('page'), slug: chosen }),
  z.object({ kind: z.literal('article'), id: chosen }),
  z.object({ kind: z.literal('tag'), id: chosen }),
  z.object({
    kind: z.literal('path'),
    /** With two slashes a browser would take it for another site. */
    path: z
      .string()
      .max(2000)
      .regex(/^\/(?![/\\])/, 'Begin with one slash, as in /issues/.'),
  }),
  z.object({ kind: z.literal('site'), url: z.url({ protocol: /^https?$/, error: WHOLE }).max(2000) }),
  z.object({ kind: z.literal('heading') }),
])

export type MenuTarget = z.output<typeof target>

export type MenuEntry = { label: string; target: MenuTarget; children: MenuEntry[] }

export const menuEntry: z.ZodType<MenuEntry> = z.object({
  label: z
    .string()
    .trim()
    .min(1, 'Every entry needs a label.')
    .max(200, 'A label has at most 200 characters.'),
  target,
  get children() {
    return z.array(menuEntry)
  },
})
