export { answerVerify as POST } from '../../../../lib/next/account.ts'
