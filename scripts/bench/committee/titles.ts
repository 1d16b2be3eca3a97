/** Parts of invented titles: what is done to what, where, and on which occasion. */
const WAYS = [
  'Nâng cao chất lượng',
  'Đổi mới phương pháp',
  'Tăng cường trách nhiệm của đảng viên trong',
  'Giải pháp khắc phục hạn chế trong',
  'Phát huy vai trò của chi bộ trong',
  'Học tập phong cách Hồ Chí Minh trong',
  'Thực hành tiết kiệm, chống lãng phí trong',
  'Kinh nghiệm từ thực tiễn',
]
const MATTERS = [
  'tiếp công dân và xử lý đơn thư',
  'quản lý tài sản, kinh phí',
  'kiểm tra, giám sát đảng viên',
  'thu hồi tài sản bị thất thoát',
  'soạn thảo văn bản, báo cáo',
  'lưu trữ hồ sơ, tài liệu',
  'bồi dưỡng cán bộ trẻ',
  'phát triển đảng viên mới',
  'tuyên truyền pháp luật',
  'chuyển đổi số',
  'cải cách thủ tục hành chính',
  'bảo vệ bí mật nhà nước',
  'phòng cháy, chữa cháy',
  'bảo vệ môi trường làm việc',
  'chăm lo đời sống người lao động',
  'xây dựng gia đình văn hóa',
  'đấu tranh với quan điểm sai trái',
  'phê bình và tự phê bình',
  'giữ gìn đoàn kết nội bộ',
  'nêu gương của người đứng đầu',
  'lập dự toán và quyết toán',
  'đấu thầu, mua sắm',
  'giải quyết khiếu nại kéo dài',
  'phối hợp liên ngành',
  'thi đua, khen thưởng',
  'dân vận khéo',
  'nghiên cứu khoa học',
  'hợp tác quốc tế',
  'quản lý đất đai',
  'khuyến nông, khuyến ngư',
  'thủy lợi nội đồng',
  'giống cây trồng, vật nuôi',
  'kiểm dịch thực vật',
  'bảo vệ rừng đầu nguồn',
  'xây dựng nông thôn mới',
  'chất lượng công trình',
]
const PLACES = [
  'ở bộ phận một cửa',
  'tại cơ sở sản xuất',
  'ở các xã vùng cao',
  'trong khối cơ quan',
  'tại trung tâm phục vụ',
  'ở địa bàn biên giới',
  'tại các trạm chuyên ngành',
  'trong đơn vị sự nghiệp',
  'ở khu công nghiệp',
  'tại phòng chuyên môn',
  'ở vùng đồng bào dân tộc',
  'trên môi trường điện tử',
  'tại các cuộc họp giao ban',
  'ở khu dân cư',
  'trong ban quản lý dự án',
  'tại kho, bãi, bến',
  'ở trường, trại thực nghiệm',
  'trong lực lượng xung kích',
  'tại bệnh xá, trạm xá',
  'ở doanh nghiệp có vốn nhà nước',
]
const OCCASIONS = [
  'sau khi sắp xếp bộ máy',
  'gắn với nhiệm vụ được giao',
  'từ góc nhìn của đảng viên trẻ',
  'qua một năm thực hiện',
  'trước yêu cầu mới',
  'theo kết luận kiểm tra',
  'hướng tới đại hội nhiệm kỳ',
  'đáp ứng mong đợi của nhân dân',
  'bằng việc làm cụ thể',
  'nhìn từ những vụ việc gần đây',
  'trong mùa mưa bão',
  'với sự tham gia của đoàn viên',
  'nhằm rút ngắn thời gian',
  'để giảm họp, giảm giấy tờ',
  'khi khối lượng công việc tăng',
  'và trách nhiệm nêu gương',
]

const PRIME = 2_147_483_647
const MULTIPLIER = 48_271

/** One of some 92,000 titles; neighbouring numbers give titles that have nothing to do with each other. */
export function titleOf(number: number): string {
  let rest = ((number + 1) * MULTIPLIER) % PRIME
  const pick = (parts: readonly string[]): string => {
    const part = parts[rest % parts.length] ?? ''
    rest = Math.floor(rest / parts.length)
    return part
  }
  return [WAYS, MATTERS, PLACES, OCCASIONS].map(pick).join(' ')
}
