'use client'
// The parts of which the desk's screens are made, in their states, with content that tests them.
import { urls } from '../../../lib/urls.ts'
import { Acts } from './acts.tsx'
import { Fields } from './fields.tsx'
import { Rows } from './rows.tsx'
import { Said } from './said.tsx'

const PARTS = [
  ['acts', 'What one presses', Acts],
  ['fields', 'What one types and chooses', Fields],
  ['said', 'How things stand', Said],
  ['rows', 'Lists', Rows],
] as const

export function DeskStyleView() {
  return (
    <div className="style-page">
      <div className="screen__head">
        <h1>How the desk looks</h1>
        <a className="button" href={urls.deskStyle()}>
          How readers’ pages look
        </a>
      </div>
      <p className="field__help">
        The parts that the desk’s screens share. The bar above, its menus and the palette stand around this
        page; the writing surface stands in every article.
      </p>
      {PARTS.map(([id, title, Part]) => (
        <section className="style-page__part" aria-labelledby={id} key={id}>
          <h2 id={id}>{title}</h2>
          <Part />
        </section>
      ))}
    </div>
  )
}
