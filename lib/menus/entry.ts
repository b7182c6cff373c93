// A menu as editors keep it: labels apart from targets, nested to any depth.
import { z } from 'zod'

const target = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('category'), id: z.string() }),
  z.object({ kind: z.literal('page'), slug: z.string() }),
  z.object({ kind: z.literal('article'), id: z.string() }),
  z.object({ kind: z.literal('tag'), id: z.string() }),
  z.object({ kind: z.literal('path'), path: z.string().startsWith('/') }),
  z.object({ kind: z.literal('site'), url: z.url() }),
  z.object({ kind: z.literal('heading') }),
])

export type MenuTarget = z.output<typeof target>

export type MenuEntry = { label: string; target: MenuTarget; children: MenuEntry[] }

export const menuEntry: z.ZodType<MenuEntry> = z.object({
  label: z.string().trim().min(1).max(200),
  target,
  get children() {
    return z.array(menuEntry)
  },
})
