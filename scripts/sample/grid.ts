import type { CategoryCode } from './categories'
import type { CellCode } from './cells'
import { pipeTable } from './pipe-table'

export type QuarterNumber = 1 | 2 | 3 | 4

/** A topic as its cell means to hold it; which of them are registered well, and how, is told by the slips. */
export interface GridTopic {
  readonly cell: CellCode
  readonly quarter: QuarterNumber
  /** `yyyy-MM-dd`, a working day of that quarter. */
  readonly day: string
  readonly category: CategoryCode
  readonly preparer: string
  readonly title: string
}

const typed = pipeTable(
  ['cell', 'quarter', 'day', 'category', 'preparer', 'title'],
  `
  VP  | 1 | 2027-03-04 | HTB  | Đào Thị Bản Thảo      | Học tập phong cách làm việc khoa học, cụ thể, thiết thực của Chủ tịch Hồ Chí Minh trong công tác tham mưu, tổng hợp
  VP  | 2 | 2027-05-06 | CMNV | Trịnh Văn Mô Phỏng    | Nâng cao chất lượng tham mưu, tổng hợp, dự báo tình hình phục vụ công tác chỉ đạo, điều hành của lãnh đạo Viện
  VP  | 3 | 2027-08-05 | PCTN | Đào Thị Bản Thảo      | Thực hành tiết kiệm, chống lãng phí trong quản lý, sử dụng kinh phí và tài sản công của cơ quan
  VP  | 4 | 2027-11-04 | QTCT | Trịnh Văn Mô Phỏng    | Triển khai Nghị quyết số 57-NQ/TW của Bộ Chính trị: đảng viên Văn phòng gương mẫu trong chuyển đổi số, xử lý công việc trên môi trường điện tử
  P1  | 1 | 2027-02-25 | CMNV | Cao Văn Giả Dụ        | Nâng cao chất lượng thực hành quyền công tố, kiểm sát việc giải quyết nguồn tin về tội phạm ma túy
  P1  | 2 | 2027-05-20 | NTTT | Lê Văn Thí Điểm       | Trách nhiệm của đảng viên trong nhận diện, đấu tranh, phản bác quan điểm sai trái, thù địch trên không gian mạng
  P1  | 3 | 2027-08-19 | CMNV | Cao Văn Giả Dụ        | Bảo đảm căn cứ, đúng pháp luật trong phê chuẩn việc bắt, tạm giữ, tạm giam và áp dụng biện pháp ngăn chặn trong các vụ án an ninh, ma túy
  P1  | 4 | 2027-11-18 | XDD  | Lê Văn Thí Điểm       | Phát huy vai trò nêu gương của đảng viên giữ chức vụ lãnh đạo, quản lý trong chi bộ
  P2  | 1 | 2027-03-11 | CMNV | Quách Thị Tượng Trưng | Giải pháp hạn chế việc trả hồ sơ để điều tra bổ sung trong các vụ án về trật tự xã hội
  P2  | 2 | 2027-05-13 | CMNV | Đinh Văn Thử Nghiệm   | Trách nhiệm của kiểm sát viên trong phòng, chống oan, sai, bỏ lọt tội phạm và người phạm tội
  P2  | 3 | 2027-08-12 | CMNV | Quách Thị Tượng Trưng | Nâng cao kỹ năng kiểm sát khám nghiệm hiện trường, khám nghiệm tử thi trong các vụ án xâm phạm tính mạng
  P2  | 4 | 2027-11-11 | CMNV | Đinh Văn Thử Nghiệm   | Tăng cường trách nhiệm công tố trong hoạt động điều tra, gắn công tố với hoạt động điều tra: kết quả, hạn chế và giải pháp
  P3  | 1 | 2027-03-18 | PCTN | Kiều Văn Ước Lệ       | Kiểm soát quyền lực, phòng, chống tham nhũng, tiêu cực trong hoạt động công tố và kiểm sát hoạt động tư pháp
  P3  | 2 | 2027-05-27 | CMNV | Mai Thị Dẫn Chứng     | Nâng cao hiệu quả thu hồi tài sản bị chiếm đoạt, thất thoát trong các vụ án tham nhũng, kinh tế
  P3  | 3 | 2027-08-26 | HTB  | Kiều Văn Ước Lệ       | Học tập tư tưởng Hồ Chí Minh về “cần, kiệm, liêm, chính, chí công vô tư” trong giải quyết các vụ án tham nhũng, kinh tế
  P3  | 4 | 2027-11-25 | NLCB | Mai Thị Dẫn Chứng     | Bồi dưỡng kiến thức về tài chính, ngân hàng, đấu thầu cho đảng viên làm công tác giải quyết án kinh tế
  P7  | 1 | 2027-02-23 | CMNV | Thái Thị Mẫu Thử      | Nâng cao chất lượng tranh tụng của kiểm sát viên tại phiên tòa hình sự
  P7  | 2 | 2027-05-11 | HTB  | Tạ Văn Kiểu Mẫu       | Học tập lời Bác Hồ dạy cán bộ kiểm sát “Công minh, chính trực, khách quan, thận trọng, khiêm tốn” trong ứng xử của kiểm sát viên tại phiên tòa
  P7  | 3 | 2027-08-10 | CMNV | Thái Thị Mẫu Thử      | Nâng cao chất lượng, hiệu quả công tác kháng nghị phúc thẩm án hình sự
  P7  | 4 | 2027-11-09 | QTCT | Tạ Văn Kiểu Mẫu       | Triển khai Nghị quyết số 66-NQ/TW của Bộ Chính trị về đổi mới công tác xây dựng và thi hành pháp luật trong công tác của chi bộ
  P8  | 1 | 2027-03-18 | CMNV | Lưu Văn Trích Dẫn     | Tăng cường kiểm sát trực tiếp tại cơ sở giam giữ, phòng ngừa vi phạm trong tạm giữ, tạm giam
  P8  | 2 | 2027-04-15 | DTDV | Hồ Văn Giả Định       | Thực hiện “Dân vận khéo” trong công tác kiểm sát thi hành án hình sự tại cộng đồng
  P8  | 3 | 2027-07-15 | QTCT | Lưu Văn Trích Dẫn     | Đổi mới, nâng cao chất lượng sinh hoạt chi bộ theo Chỉ thị số 50-CT/TW của Ban Bí thư: thực trạng và giải pháp của chi bộ
  P8  | 4 | 2027-10-14 | NTTT | Hồ Văn Giả Định       | Nhận diện và ngăn chặn các biểu hiện suy thoái, “tự diễn biến”, “tự chuyển hóa” trong chi bộ hiện nay
  P9  | 1 | 2027-03-16 | CMNV | Tô Thị Khái Quát      | Nâng cao chất lượng phát biểu của kiểm sát viên tại phiên tòa, phiên họp giải quyết vụ việc dân sự, hôn nhân và gia đình
  P9  | 2 | 2027-05-18 | HTB  | Chu Thị Tạm Đặt       | Học tập phong cách gần dân, trọng dân của Chủ tịch Hồ Chí Minh trong kiểm sát việc giải quyết các vụ việc dân sự
  P9  | 3 | 2027-08-17 | CMNV | Tô Thị Khái Quát      | Kỹ năng phát hiện vi phạm để ban hành kiến nghị, kháng nghị trong kiểm sát bản án, quyết định dân sự
  P9  | 4 | 2027-11-16 | NLCB | Chu Thị Tạm Đặt       | Xây dựng đội ngũ đảng viên, kiểm sát viên giỏi về nghiệp vụ, công tâm và bản lĩnh, kỷ cương và trách nhiệm
  P11 | 1 | 2027-03-10 | CMNV | Hà Văn Phỏng Đoán     | Kiểm sát việc xác minh, phân loại điều kiện thi hành án dân sự: khó khăn, vướng mắc và giải pháp
  P11 | 2 | 2027-05-12 | CMNV | Lương Văn Bản Nháp    | Nâng cao chất lượng tiếp công dân, kiểm sát việc giải quyết khiếu nại, tố cáo trong hoạt động tư pháp
  P11 | 3 | 2027-08-11 | HTB  | Hà Văn Phỏng Đoán     | Học tập đạo đức Hồ Chí Minh về tinh thần tận tụy phục vụ Nhân dân trong công tác tiếp công dân
  P11 | 4 | 2027-11-10 | PCTN | Lương Văn Bản Nháp    | Công khai, minh bạch, phòng ngừa tiêu cực trong tiếp nhận, phân loại và xử lý đơn
  P15 | 1 | 2027-03-09 | XDD  | Bạch Thị Ước Tính     | Công tác tạo nguồn, phát triển đảng viên mới trong cơ quan: thực trạng và giải pháp
  P15 | 2 | 2027-06-08 | QTCT | Phan Thị Phác Thảo    | Thực hiện Quy định số 144-QĐ/TW của Bộ Chính trị về chuẩn mực đạo đức cách mạng của cán bộ, đảng viên trong giai đoạn mới: liên hệ từ chi bộ
  P15 | 3 | 2027-09-07 | NLCB | Bạch Thị Ước Tính     | Đổi mới công tác đào tạo, bồi dưỡng, luân chuyển cán bộ sau khi sắp xếp tổ chức bộ máy
  P15 | 4 | 2027-12-07 | XDD  | Phan Thị Phác Thảo    | Nâng cao chất lượng, hiệu quả công tác kiểm tra, giám sát đảng viên của chi bộ
  KV1 | 1 | 2027-03-02 | XDD  | Vương Văn Giả Lập     | Vai trò lãnh đạo của chi bộ trong ổn định tổ chức, tư tưởng và phối hợp công tác tại Viện kiểm sát nhân dân khu vực
  KV1 | 2 | 2027-06-03 | HTB  | Đoàn Văn Hình Dung    | Học tập tư tưởng Hồ Chí Minh về giữ gìn đoàn kết, thống nhất trong chi bộ
  KV1 | 3 | 2027-09-09 | DTDV | Vương Văn Giả Lập     | Chi bộ lãnh đạo công đoàn, đoàn thanh niên tham gia xây dựng cơ quan văn hóa, an toàn
  KV1 | 4 | 2027-12-02 | CMNV | Đoàn Văn Hình Dung    | Giải quyết án hình sự theo thủ tục rút gọn: kinh nghiệm và giải pháp nâng cao tỷ lệ áp dụng
`,
)

/** Ten cells, four quarters: forty different topics of 2027. */
export const grid: readonly GridTopic[] = typed.map((row) => ({
  cell: row.cell as CellCode,
  quarter: Number(row.quarter) as QuarterNumber,
  day: row.day,
  category: row.category as CategoryCode,
  preparer: row.preparer,
  title: row.title,
}))

/** @throws Error if the grid has no such topic. */
export function gridTopic(cell: CellCode, quarter: QuarterNumber): GridTopic {
  const topic = grid.find((one) => one.cell === cell && one.quarter === quarter)
  if (topic === undefined) throw new Error(`No topic of ${cell} for quarter ${quarter}`)
  return topic
}
