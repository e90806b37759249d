import Customer

/// A sum that stands in a text, or words of a period that belong to a sum nearby.
struct SumPhrase {
  var places: Range<Int>
  var thousandths: Int?
  var measure: Sum.Measure?
  var unit: String?
  var period: Sum.Period?
  var isApproximate = false
  /// Whether it is nothing but words of a period: `every week`, 一个月.
  var isPeriodAlone = false
  /// Whether it may be a count of one as well (一个月); else it is dropped where no sum is near.
  var isCountToo = false

  func sum(written: String) -> Sum {
    Sum(
      written: written, thousandths: thousandths, measure: measure, unit: unit, period: period,
      isApproximate: isApproximate)
  }
}
