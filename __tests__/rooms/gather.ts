declare global {
  /** The files of each room, as jest.rooms.config.js found them. */
  var ROOMS: Readonly<Record<string, readonly string[]>>
}

/** Loads the test files of a room one after the other, so that they share what they load. */
export async function gather(room: string): Promise<void> {
  for (const file of globalThis.ROOMS[room] ?? []) await import(`../${file}`)
}
