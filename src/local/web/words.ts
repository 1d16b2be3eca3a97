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
export const changedOutside = (from: string, to: string) =>
  `Tệp ${from} đã được sửa bằng chương trình khác trong khi trang này đang mở, nên được để nguyên. Từ lúc đó sổ trên trang lưu vào ${to}; lần sau làm tiếp bằng: npm start -- --workbook ${to}`
export const busy = 'Đang có việc chạy dở. Đề nghị đợi xong hoặc dừng lại, rồi mở sổ khác.'
export const opened = (name: string, kept: string) =>
  `Đã mở sổ “${name}”. Sổ làm trước đó cùng thư đã gửi được giữ ở ${kept}.`
export const tooLarge = (megabytes: number) =>
  `Tệp lớn quá ${megabytes} MB nên không mở. Đề nghị bỏ ảnh, tệp nhúng trong sổ rồi lưu lại.`
export const wrongEntry = (box: string, text: string) =>
  `Ô ${box} chỉ nhận một giá trị trong danh sách của ô; “${text}” chưa được ghi. Đề nghị chọn trong danh sách.`
export const besideList = (box: string, text: string) =>
  `“${text}” ở ô ${box} không có trong danh sách của ô. Đã ghi như đã gõ; đề nghị xem lại.`
export const tooLong = (box: string) => `Nội dung ở ô ${box} dài quá 50.000 ký tự nên chưa được ghi.`
export const sendingForReal = (host: string, user: string) =>
  `Thư được GỬI THẬT qua máy chủ ${host}, người gửi ${user}.`
export const serverRefuses = (host: string, reason: string) =>
  `Chưa kết nối được máy chủ thư ${host} (${reason}). Đề nghị kiểm tra --smtp, --smtp-user và mật khẩu trong biến môi trường SMTP_PASSWORD.`
