import { evaluationsTab } from '../../src/addon/workbook/tabs/evaluations'
import { type CellCode, cellOf } from './cells'
import { day } from './moment'
import { pipeTable } from './pipe-table'
import { results } from './results'
import { type Sheet, sheetOf } from './sheet'

/**
 * What the member who follows each cell wrote about its meeting in quarter I. None for Phòng 9, whose comment was
 * due on 21/3/2027; one still waits for the committee's score.
 */
const evaluations = pipeTable(
  ['cell', 'proposed', 'decided', 'grade', 'strengths', 'weaknesses', 'advice'],
  `
  P7  | 93 | 93 | Tốt | Chuẩn bị công phu, liên hệ sát với các phiên tòa rút kinh nghiệm của đơn vị | Thời gian thảo luận còn ít | Tăng thời lượng trao đổi tình huống
  P1  | 90 | 90 | Tốt | Số liệu đầy đủ, có so sánh với năm trước | Một số ý kiến phát biểu còn trùng lặp | Phân công trước nội dung phát biểu
  KV1 | 94 | 95 | Tốt | Đông đủ đảng viên, thảo luận sôi nổi, kết luận rõ việc, rõ người | Tài liệu còn dài | Rút gọn tài liệu trong 05 trang
  VP  | 92 | 92 | Tốt | Chuyên đề thiết thực, gắn với việc hằng ngày của Văn phòng | Chưa nêu gương điển hình cụ thể | Biểu dương việc làm tốt ngay tại buổi sinh hoạt
  P15 | 86 | 85 | Khá | Đánh giá đúng thực trạng công tác tạo nguồn | Giải pháp còn chung | Lập danh sách quần chúng ưu tú cần theo dõi, giúp đỡ
  P11 | 90 | 90 | Tốt | Nêu rõ khó khăn, vướng mắc từ thực tiễn | Chưa mời đơn vị phối hợp cùng trao đổi | Kiến nghị lãnh đạo Viện tổ chức họp liên ngành
  P2  | 84 |    |     | Phân tích sâu nguyên nhân trả hồ sơ | Chưa bám sát thời gian dự kiến | Chủ động sắp xếp lịch để không trùng phiên tòa
`,
)

export const evaluationsSheet = (): Sheet =>
  sheetOf(
    evaluationsTab,
    evaluations.map((evaluation) => {
      const cell = cellOf(evaluation.cell as CellCode)
      return {
        number: resultOf(cell.code).number,
        year: 2027,
        quarter: 'Quý I',
        cell: cell.name,
        memberName: cell.follower,
        attendedOn: day(resultOf(cell.code).held),
        strengths: evaluation.strengths,
        weaknesses: evaluation.weaknesses,
        advice: evaluation.advice,
        proposedScore: Number(evaluation.proposed),
        committeeScore: evaluation.decided === '' ? undefined : Number(evaluation.decided),
        grade: evaluation.grade,
      }
    }),
  )

function resultOf(code: string): (typeof results)[number] {
  const result = results.find((one) => one.cell === code)
  if (result === undefined) throw new Error(`No result of ${code}`)
  return result
}
