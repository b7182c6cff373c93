export { answerSetUp as POST } from '../../../../lib/next/account.ts'
