export { answerForgot as POST } from '../../../../lib/next/account.ts'
