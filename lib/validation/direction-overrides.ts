/**
 * Characters that turn the direction of the text around them, with which a name could pose as another. Names in
 * right-to-left scripts do without them.
 */
export const directionOverrides = /[\u202a-\u202e\u2066-\u2069]/g
