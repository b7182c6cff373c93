import { Missing } from '../missing.tsx'

/** Every address that no other route knows. */
export default function MissingPage() {
  return <Missing />
}
