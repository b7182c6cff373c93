import { found, handle } from '../../../../lib/next/handle.ts'
import { loadPromoBar } from '../../../../lib/promos/load.ts'
import { promoBarInput } from '../../../../lib/promos/promo.ts'
import { publishPromoBar } from '../../../../lib/promos/publish.ts'

export const POST = handle({
  input: promoBarInput,
  async run(desk, input) {
    await publishPromoBar(desk, input)
    return found(await loadPromoBar(desk))
  },
})
