export { answerNewPassword as POST } from '../../../../lib/next/account.ts'
