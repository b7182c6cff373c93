// Every address of the API that there is not; without it the public site's own page would answer.

import { NotFound } from '../../../lib/errors.ts'
import { answerError } from '../../../lib/next/answer.ts'

const missing = () => answerError(new NotFound('There is nothing at this address.'), false)

export { missing as DELETE, missing as GET, missing as PATCH, missing as POST, missing as PUT }
