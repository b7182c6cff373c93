// One component of the style page: its name, and each of its states under the words for it.
import type { ReactNode } from 'react'

export function Specimen({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="specimen">
      <h3 className="specimen__name">{name}</h3>
      {children}
    </div>
  )
}

export function State({ kind, children }: { kind: string; children: ReactNode }) {
  return (
    <div className="specimen__state">
      <p className="specimen__kind">{kind}</p>
      {children}
    </div>
  )
}
