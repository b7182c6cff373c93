// What a new publication needs, as a list that ticks itself.
import type { FirstStep } from '../../../lib/planning/first-steps.ts'

export function FirstSteps({ steps }: { steps: FirstStep[] }) {
  const next = steps.find(({ isDone }) => !isDone)
  return (
    <section className="first-steps" aria-labelledby="first-steps">
      <h2 id="first-steps">First steps</h2>
      <p className="field__help">
        From here to the first issue. Each step ticks itself, and this list goes when all is done.
      </p>
      <ol>
        {steps.map((step) => (
          <li key={step.label} className={step.isDone ? 'first-steps__done' : undefined}>
            <span className="first-steps__sign" aria-hidden="true">
              {step.isDone ? '✓' : '○'}
            </span>
            <a href={step.href} aria-current={step === next ? 'step' : undefined}>
              {step.label}
            </a>
            {step.isDone && <span className="hidden"> (done)</span>}
            <span className="dashboard__note">{step.help}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
