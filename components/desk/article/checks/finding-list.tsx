// What the checks say: what holds the article back first, then what is worth a look, each with a way to it.
import type { Finding, Mend } from '../../../../lib/publications/preflight/finding.ts'

type ListProps = {
  findings: Finding[]
  onGoTo(finding: Finding): void
  /** Without it nothing is mended from here. */
  onMend?(mend: Mend): void
}

export function FindingList({ findings, onGoTo, onMend }: ListProps) {
  const groups = [
    { title: 'Holds it back', kind: 'blocking' },
    { title: 'Worth a look', kind: 'advice' },
  ] as const
  return (
    <>
      {groups.map(({ title, kind }) => {
        const own = findings.filter((finding) => finding.kind === kind)
        if (own.length === 0) return null
        return (
          <section key={kind} className={`checks checks--${kind}`} aria-label={title}>
            <h3 className="checks__title">
              {title} ({own.length})
            </h3>
            <ul className="checks__list">
              {own.map((finding) => (
                <li key={JSON.stringify(finding)} className="checks__one">
                  <p>{finding.message}</p>
                  <p className="checks__acts">
                    {finding.place && (
                      <button type="button" className="button button--small" onClick={() => onGoTo(finding)}>
                        Show me<span className="hidden">: {finding.message}</span>
                      </button>
                    )}
                    {finding.mend && onMend && (
                      <button
                        type="button"
                        className="button button--small"
                        onClick={() => finding.mend && onMend(finding.mend)}
                      >
                        {finding.mend.label}
                        <span className="hidden">: {finding.message}</span>
                      </button>
                    )}
                  </p>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </>
  )
}
