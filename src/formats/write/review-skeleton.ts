/** Where a review is to be written once there is one. A comment: a review that nobody did must not look like one. */
export const REVIEW_SKELETON =
  "# review: { by: '@your-org/security', on: YYYY-MM-DD } # once somebody else has read this"

/** Whether a comment already shows where a review belongs. */
export function showsReview(comment: string): boolean {
  return /^[#\s]*review:/.test(comment)
}
