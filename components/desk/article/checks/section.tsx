// The checks before publishing, beside the text all the time: renewed after each save.
import { useEffect, useState } from 'react'
import type { Finding } from '../../../../lib/publications/preflight/finding.ts'
import { publishingApi } from '../../api/publishing.ts'
import { PanelSection } from '../panel/section.tsx'
import type { ArticleModel } from '../use-article.ts'
import { FindingList } from './finding-list.tsx'
import { mendIt } from './mend.ts'

type ChecksProps = { model: ArticleModel; mayEdit: boolean; onGoTo(finding: Finding): void }

/** Saves come every few seconds while somebody writes. */
const AFTER_SAVE = 2000

export function ChecksSection({ model, mayEdit, onGoTo }: ChecksProps) {
  const findings = useChecks(model)
  const blocking = findings?.filter(({ kind }) => kind === 'blocking').length ?? 0
  return (
    <PanelSection name="checks" title="Checks" summary={summaryOf(findings, blocking)}>
      {findings === null && <p className="field__help">They run once the article is saved.</p>}
      {findings?.length === 0 && <p className="checks__fine">All checks pass.</p>}
      {findings && (
        <FindingList
          findings={findings}
          onGoTo={onGoTo}
          onMend={mayEdit ? (mend) => mendIt(mend, model) : undefined}
        />
      )}
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

function useChecks({ article }: ArticleModel): Finding[] | null {
  const [findings, setFindings] = useState<Finding[] | null>(null)
  const id = article?.id
  const rev = article?.rev
  useEffect(() => {
    if (!id || !rev) return
    let isCurrent = true
    const timer = setTimeout(async () => {
      const answer = await publishingApi.checks(id)
      if (isCurrent && answer.ok) setFindings(answer.value.findings)
    }, AFTER_SAVE)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [id, rev])
  return findings
}
