// Why an act of publishing was not done, in its dialog, under what was typed for it.
import type { PublishingModel } from './use-publishing.ts'

export function PublishingFault({ publishing: { state } }: { publishing: PublishingModel }) {
  if (state.kind !== 'failed') return null
  return (
    <p className="field__fault" role="alert">
      Not {state.what}. {state.failure.message}
    </p>
  )
}
