/** What the desk itself says to the person in front of it. */
export const stopped = 'Người dùng đã dừng việc này.'
export const faulty = (reason: string) => `Việc này dừng vì lỗi: ${reason}`
export const strange = 'Địa chỉ này không đúng. Đề nghị mở lại trang bằng địa chỉ mà lệnh npm start in ra.'
export const unreadable = 'Không hiểu yêu cầu của trang. Đề nghị tải lại trang.'
export const portTaken = (port: number) =>
  `Cổng ${port} đang có chương trình khác dùng. Đề nghị đóng chương trình đó, hoặc chọn cổng khác bằng --port.`
export const serving = (address: string) =>
  `Mở sổ trên trình duyệt: ${address}\nNhấn Ctrl+C để dừng; sổ được lưu sau mỗi việc.`
export const DESK = 'Sổ trên máy này'
export const notSaved = (reason: string) =>
  `Chưa lưu được sổ (${reason}). Đề nghị kiểm tra quyền ghi và chỗ trống trên ổ đĩa; số liệu vẫn còn trên trang.`
