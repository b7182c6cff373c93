// The readers' page with what stands in a form, under the form: as it was when its button was pressed.
import { useEffect, useRef } from 'react'
import { readTrial } from '../../../lib/trials/address.ts'
import { TrialFrame } from '../preview/trial-frame.tsx'

/** `address` is another one whenever the button was pressed again. */
export function FormPreview({ address }: { address: string }) {
  const section = useRef<HTMLElement>(null)
  useEffect(() => {
    if (address) section.current?.scrollIntoView({ block: 'nearest' })
  }, [address])
  const trial = readTrial(address)
  return (
    trial && (
      <section ref={section} className="form-preview" aria-label="Preview">
        <p className="hidden" role="status" key={address}>
          The preview stands below the form. Readers get nothing of it.
        </p>
        <TrialFrame id={trial.id} path={trial.path} />
      </section>
    )
  )
}
