/** A file that cannot be read. The message follows the file's name: "is cut off after row 16,000". */
export class UnreadableFile extends Error {}

/** A file that is intact but has other content. */
export class UnsupportedFile extends UnreadableFile {}
