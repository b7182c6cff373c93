// What stands around every page: promo bar, masthead, menu, footer.
import type { Link, MenuItem, Paid, Picture } from './views.ts'

export type Promo = { label: string; title: string; href: string } & Paid

export type Chrome = {
  publication: {
    name: string
    tagline: string
    language: string
    /** In the name's place. */
    logo?: Picture | null
    /** Where the publication's own colours lie; null for those of the program. */
    brand?: string | null
    /** The hash of its own icon's picture; null for the program's. */
    icon?: string | null
  }
  promos: Promo[]
  menu: MenuItem[]
  /** `links` stand before the copyright line, `legal` after it, where Cookie Preferences closes the row. */
  footer: { links: (Link & Paid)[]; legal?: (Link & Paid)[]; copyright: string }
  year: number
}
