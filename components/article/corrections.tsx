// What was put right after publication, dated, where a reader sees it: a retraction above the text, the rest below.

import { CORRECTION_NAMES } from '../../lib/corrections/names.ts'
import { formatDate, isoDate } from '../../lib/dates.ts'
import type { CorrectionView } from '../../lib/reader/views.ts'

type CorrectionsProps = { corrections: CorrectionView[]; label: string; timeZone: string }

export function Corrections({ corrections, label, timeZone }: CorrectionsProps) {
  if (corrections.length === 0) return null
  return (
    <section className="corrections" aria-label={label}>
      {corrections.map((correction) => (
        <p
          className={`corrections__note corrections__note--${correction.kind}`}
          key={correction.kind + correction.at + correction.text}
        >
          <strong className="corrections__kind">{CORRECTION_NAMES[correction.kind]}</strong>{' '}
          <time className="corrections__date" dateTime={isoDate(correction.at)}>
            {formatDate(correction.at, timeZone)}
          </time>{' '}
          {correction.text}
        </p>
      ))}
    </section>
  )
}
