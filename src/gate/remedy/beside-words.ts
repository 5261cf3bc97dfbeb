/** Where what a listing has no room for is written, to follow a change; told once in a remedy. */
export function besideWords(listing: string): string {
  return `, in a native model that says "listing: ${listing}" and repeats the CVSS base and multipliers that it prints`
}
