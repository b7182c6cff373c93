// What stands on a screen while its list is being fetched: the same places, without words.
import type { ReactNode } from 'react'

export function CardsSkeleton({ title }: { title: string }) {
  return (
    <Waiting title={title}>
      <div className="skeleton__cards">
        {places(18).map((place) => (
          <span key={place} className="skeleton__card" />
        ))}
      </div>
    </Waiting>
  )
}

export function MonthSkeleton({ title }: { title: string }) {
  return (
    <Waiting title={title}>
      <div className="skeleton__month">
        {places(35).map((place) => (
          <span key={place} className="skeleton__day" />
        ))}
      </div>
    </Waiting>
  )
}

function Waiting({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="skeleton">
      <div className="screen__head">
        <h1>{title}</h1>
      </div>
      <p className="hidden" role="status">
        {title} is on its way…
      </p>
      <div aria-hidden="true">{children}</div>
    </div>
  )
}

const places = (count: number) => Array.from({ length: count }, (_, index) => index)
