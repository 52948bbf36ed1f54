/** A file that cannot be read. The message continues its name: "is cut off after row 16,000". */
export class UnreadableFile extends Error {}

/** A file in order that holds something else. */
export class UnsupportedFile extends UnreadableFile {}
