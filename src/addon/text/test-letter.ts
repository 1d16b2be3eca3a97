export const testLetterQuestion = (to: string) => ({
  title: 'Gửi thư thử',
  text: `Gửi một thư nhắc mẫu tới ${to}, là địa chỉ của đồng chí, để xem trước cách trình bày? Không nơi nào khác nhận thư này.`,
  yes: 'gửi thư thử',
  no: 'không gửi',
})

export const testLetterSent = (to: string): string =>
  `Đã gửi thư thử tới ${to}. Nếu vài phút sau chưa thấy, đề nghị xem trong mục thư rác.`
