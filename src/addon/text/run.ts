export const PRODUCT = 'Sổ Chuyên đề'

export const declined = 'Không thực hiện theo lựa chọn của đồng chí. Số liệu không thay đổi.'

/** A fault of the program before anything was written. */
export const faultBeforeWriting = (code: string): string =>
  `Có lỗi kỹ thuật (mã ${code}). Số liệu không bị thay đổi. Đề nghị chụp màn hình gửi cán bộ phụ trách công nghệ thông tin.`

/** A fault while writing: a part may stand there; pressing again goes on from what stands. */
export const faultWhileWriting = (code: string): string =>
  `Có lỗi kỹ thuật (mã ${code}) trong khi ghi, một phần số liệu có thể đã được ghi. Đề nghị bấm lại việc này; nếu vẫn còn, chụp màn hình gửi cán bộ phụ trách công nghệ thông tin.`

export const DONE = 'Đã thực hiện'
export const FAULT = 'Lỗi kỹ thuật'
