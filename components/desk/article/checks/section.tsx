// The checks before publishing, beside the text all the time: renewed after each save.
import { useEffect, useState } from 'react'
import type { Finding } from '../../../../lib/publications/preflight/finding.ts'
import { publishingApi } from '../../api/publishing.ts'
import { PanelSection } from '../panel/section.tsx'
import type { ArticleModel } from '../use-article.ts'
import { FindingList } from './finding-list.tsx'
import { type MoveTo, useMending } from './use-mending.ts'

type ChecksProps = {
  model: ArticleModel
  mayEdit: boolean
  onMove: MoveTo
  onGoTo(finding: Finding): void
}

/** Saves come every few seconds while somebody writes. */
const AFTER_SAVE = 2000

export function ChecksSection({ model, mayEdit, onMove, onGoTo }: ChecksProps) {
  const { findings, isUnasked, again } = useChecks(model)
  const mend = useMending({ model, onMove, again })
  const blocking = findings?.filter(({ kind }) => kind === 'blocking').length ?? 0
  return (
    <PanelSection name="checks" title="Checks" summary={summaryOf(findings, blocking)}>
      {isUnasked ? (
        <p className="field__help" role="status">
          The checks could not be asked.{' '}
          <button type="button" className="button button--small" onClick={again}>
            Try again
          </button>
        </p>
      ) : (
        findings === null && (
          <p className="field__help">{model.article ? 'Checking…' : 'They run once the article is saved.'}</p>
        )
      )}
      {findings?.length === 0 && <p className="checks__fine">All checks pass.</p>}
      {findings && <FindingList findings={findings} onGoTo={onGoTo} onMend={mayEdit ? mend : undefined} />}
    </PanelSection>
  )
}

function summaryOf(findings: Finding[] | null, blocking: number): string {
  if (findings === null) return ''
  if (findings.length === 0) return 'All pass'
  const advice = findings.length - blocking
  return [blocking ? `${blocking} hold it back` : '', advice ? `${advice} worth a look` : '']
    .filter(Boolean)
    .join(', ')
}

/** While nobody answers, what was found last stays to be read. */
function useChecks({ article }: ArticleModel) {
  const [findings, setFindings] = useState<Finding[] | null>(null)
  const [isUnasked, setUnasked] = useState(false)
  const [tries, setTries] = useState(0)
  const id = article?.id
  const rev = article?.rev
  // biome-ignore lint/correctness/useExhaustiveDependencies: after a failure the next try comes at once, but only when asked for
  useEffect(() => {
    if (!id || !rev) return
    let isCurrent = true
    const timer = setTimeout(
      async () => {
        const answer = await publishingApi.checks(id)
        if (!isCurrent) return
        if (answer.ok) setFindings(answer.value.findings)
        setUnasked(!answer.ok)
      },
      isUnasked ? 0 : AFTER_SAVE,
    )
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [id, rev, tries])
  return { findings, isUnasked, again: () => setTries((tries) => tries + 1) }
}
