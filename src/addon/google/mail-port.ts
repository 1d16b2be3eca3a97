import type { MailPort } from '../ports'

export const makeMailPort = (): MailPort => ({
  remaining: () => MailApp.getRemainingDailyQuota(),
  send: (letter) =>
    MailApp.sendEmail({
      to: letter.to.join(','),
      ...(letter.replyTo === '' ? {} : { replyTo: letter.replyTo }),
      name: letter.senderName,
      subject: letter.subject,
      body: letter.text,
      htmlBody: letter.html,
    }),
})
